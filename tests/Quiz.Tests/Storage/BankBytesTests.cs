using Quiz.Core.Banks.Readers;
using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public sealed class BankBytesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("quiz-").FullName;

    private string Bank => Path.Combine(_root, "bank.yaml");

    [Fact]
    public void A_file_is_read_byte_for_byte()
    {
        byte[] bytes = [.. Enumerable.Range(0, 200_000).Select(n => (byte)n)];
        File.WriteAllBytes(Bank, bytes);
        Assert.Equal(bytes, BankBytes.Read(Bank).ToArray());
        Assert.Equal(bytes[..70_000], BankBytes.ReadStart(Bank, 70_000).ToArray());
    }

    [Fact]
    public void Of_a_file_that_is_too_large_one_byte_too_many_is_read()
    {
        using (FileStream file = File.Create(Bank)) file.SetLength(3L * BankReader.MaxBytes);
        Assert.Equal(BankReader.MaxBytes + 1, BankBytes.Read(Bank).Length);
    }

    [Fact]
    public void A_file_without_an_end_is_no_danger()
    {
        if (OperatingSystem.IsLinux()) Assert.Equal(0, BankBytes.Read("/dev/zero").Length);
    }

    [Theory]
    [InlineData("missing.yaml", "There is no file \"*\".")]
    [InlineData("missing/bank.yaml", "There is no file \"*\".")]
    [InlineData(".", "\"*\" is a folder, not a bank.")]
    public void What_cannot_be_read_is_told_in_a_sentence(string name, string sentence)
    {
        string path = Path.Combine(_root, name);
        StorageException e = Assert.Throws<StorageException>(() => BankBytes.Read(path));
        Assert.Equal(sentence.Replace("*", path, StringComparison.Ordinal), e.Message);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
