using System.Reflection;
using Quiz.Core.Banks.Kinds;

namespace Quiz.Core.Tests.Banks.Kinds;

public class KindListTests
{
    [Fact]
    public void Every_kind_is_listed()
    {
        IEnumerable<object?> kinds = typeof(Kind).Assembly.GetTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(p => p.PropertyType == typeof(Kind))
            .Select(p => p.GetValue(null));
        Assert.Equal(kinds.ToHashSet(), KindList.All.ToHashSet<object?>());
    }

    [Fact]
    public void Every_kind_has_a_good_sample() =>
        Assert.Equal(KindList.Words.Order(),
            (Sample.Read("good").Bank?.Questions ?? []).Select(q => q.Type).Distinct().Order());
}
