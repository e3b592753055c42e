using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class ReadingOrderTests
{
    [Fact]
    public void Numbers_in_names_are_ordered_by_how_large_they_are()
    {
        string[] names = ["A", "第4社群", "第04社群甲", "第49社群", "第400", "資安", "資安2", "資安10"];

        Assert.Equal(names, names.Reverse().Order(ReadingOrder.OfNames));
    }
}
