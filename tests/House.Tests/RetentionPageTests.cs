using CommunityBot.House.Tests.Reading;
using CommunityBot.Records;

namespace CommunityBot.House.Tests;

/// <summary>The manual of operations says how long everything is kept.</summary>
public sealed class RetentionPageTests
{
    private const string Page = "docs/operations.md";

    [Fact]
    public void The_page_has_the_days_of_every_kind() => Complaints.MustBeNone(
        from kind in Housekeeping.Kinds
        let line = $"| {kind.Chinese} | {kind.Days} 天 |"
        where !Repository.Read(Page).Contains(line, StringComparison.Ordinal)
        select $"{Page} lacks the line {line}");
}
