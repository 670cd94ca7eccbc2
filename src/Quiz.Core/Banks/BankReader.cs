namespace Quiz.Core.Banks;

/// <summary>Reads a bank from a file's bytes; never throws for content.</summary>
public static class BankReader
{
    public static Reading Read(ReadOnlyMemory<byte> bytes) => throw new NotImplementedException(bytes.ToString());
}
