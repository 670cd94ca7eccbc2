using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;

namespace Quiz.Core.Tests.Banks;

public class HostileTests
{
    // Not a measurement: it ends a test that would hang.
    private static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Names => [.. Hostile.All.Select(h => h.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_file_ends_in_a_clear_error(string name)
    {
        Hostile hostile = Hostile.All.Single(h => h.Name == name);
        byte[] bytes = hostile.Bytes();
        Reading reading = await Task.Run(() => BankReader.Read(bytes)).WaitAsync(HangGuard);
        Assert.Null(reading.Bank);
        Assert.Contains(hostile.Code, reading.Diagnostics.Select(d => d.Code));
    }
}
