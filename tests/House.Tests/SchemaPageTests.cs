using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.House.Tests.Reading;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.House.Tests;

/// <summary>Which backups may hold what is told by the number of the schema, which <c>doctor</c> says: a page that knows a newer one helps nobody.</summary>
public sealed partial class SchemaPageTests
{
    private const string Page = "docs/operations.md";

    [Fact]
    public void No_schema_is_named_that_the_program_does_not_have() => Complaints.MustBeNone(
        from Match named in Schema().Matches(Repository.Read(Page))
        where int.Parse(named.Groups["number"].Value, CultureInfo.InvariantCulture) > SqliteSchema.Newest
        select $"{Page} says {named.Value}, and the newest is {SqliteSchema.Newest}");

    [GeneratedRegex("第 (?<number>[0-9]+) 版以前", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Schema();
}
