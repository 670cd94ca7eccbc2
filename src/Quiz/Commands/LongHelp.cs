using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Quiz.Commands;

/// <summary>A command's help with a text below it, where its files or formats need more than a line each.</summary>
internal sealed class LongHelp(string text) : SynchronousCommandLineAction
{
    public static HelpOption Option(string text) => new() { Action = new LongHelp(text) };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = new HelpAction().Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(text);
        return code;
    }
}
