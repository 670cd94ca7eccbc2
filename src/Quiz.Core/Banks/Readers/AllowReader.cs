using Quiz.Core.Banks.Rules;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads which rules of wording a question, a row or the whole bank may break, and why.</summary>
internal static class AllowReader
{
    public static void Read(Fields part, Draft draft)
    {
        foreach (Fields fields in part.Mappings("allow"))
        {
            TextNode? rule = fields.Text("rule", required: true);
            fields.Prose("because", required: true); // for whoever reads the file
            fields.Close();
            if (rule is null) continue;
            if (WordingRules.Allowable.Contains(rule.Value))
                draft.Allowances.Add(new Allowance(rule.Value, part.Span, rule.Span));
            else
                draft.Report.Add(Problem.UnknownWord(rule.Span, "rule", rule.Value, WordingRules.Allowable,
                    Nearest.Of(rule.Value, WordingRules.Allowable)));
        }
    }
}
