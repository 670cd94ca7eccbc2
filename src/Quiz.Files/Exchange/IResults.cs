using Quiz.Core.Exchange;

namespace Quiz.Exchange;

/// <summary>Where results go, one after another. Disposing writes out what is still held.</summary>
internal interface IResults : IDisposable
{
    void Write(Graded graded);
}
