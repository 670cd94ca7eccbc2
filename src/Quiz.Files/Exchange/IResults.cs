using Quiz.Core.Exchange;

namespace Quiz.Files.Exchange;

/// <summary>Where results go, one after another. Disposing writes out what is still held.</summary>
public interface IResults : IDisposable
{
    void Write(Graded graded);
}
