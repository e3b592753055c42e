using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

/// <summary>A made-up house of two rooms, in which the lower one uses the higher in every way that the language has.</summary>
public sealed class ComplaintsTests
{
    private const string High = """
        namespace High;

        public class Thing { public sealed class Part; }

        public enum Colour { Red }

        public sealed class MarkAttribute : System.Attribute;

        public static class Limits { public const int Most = 3; }

        public static class Numbers { public static int Doubled(this int number) => 2 * number; }

        public struct Row;

        public static class Rows { public static System.Collections.Generic.IEnumerator<Thing> GetEnumerator(this Row row) => null!; }

        public static class Box
        {
            public static readonly Row Row;

            public static Thing Open() => new();

            public static void Put(Thing thing) { }
        }
        """;

    private static readonly Order order = new(["Low", "High"]);

    [Theory]
    [InlineData("int Use() => Limits.Most;", "Limits")]
    [InlineData("const int Own = Limits.Most;", "Limits")]
    [InlineData("int Use(int given) => given switch { Limits.Most => 1, _ => 2 };", "Limits")]
    [InlineData("string Use() => nameof(Limits.Most);", "Limits")]
    [InlineData("string Use() => nameof(Thing);", "Thing")]
    [InlineData("int Use() => (int)Colour.Red;", "Colour")]
    [InlineData("int Use() => 1.Doubled();", "Numbers")]
    [InlineData("System.Func<int> Use() => 1.Doubled;", "Numbers")]
    [InlineData("[Mark] void Use() { }", "MarkAttribute")]
    [InlineData("void Use() { var thing = Box.Open(); }", "Thing")]
    [InlineData("string? Use() => Box.Open().ToString();", "Thing")]
    [InlineData("void Use() => Box.Put(new());", "Thing")]
    [InlineData("void Use() { foreach (var thing in Box.Row) { } }", "Rows")]
    [InlineData("System.Collections.Generic.List<Thing[]> Use() => [];", "Thing")]
    [InlineData("object Use() => new Thing.Part();", "Thing")]
    [InlineData("bool Use(object given) => given is Thing;", "Thing")]
    [InlineData("object Use() => typeof(Thing);", "Thing")]
    [InlineData("void Use<T>() where T : Thing { }", "Thing")]
    [InlineData("class Heir : Thing;", "Thing")]
    [InlineData("/** <summary>As <see cref=\"Thing\"/> is.</summary> */ void Use() { }", "Thing")]
    public void An_arrow_the_wrong_way_is_complained_of(string member, string used) => Assert.Contains(
        $"Low.User (src/Low/User.cs:7) may not use High.{used}: Low lies below High. Move the type or turn the arrow.",
        ComplaintsOf(("src/Low/User.cs", $"using High;\n\nnamespace Low;\n\nclass User\n{{\n    {member}\n}}")));

    [Theory]
    [InlineData("using static High.Limits;\nnamespace Low;\nclass User { int Use() => Most; }", "Limits")]
    [InlineData("using Alias = High.Thing;\nnamespace Low;\nclass User { Alias? Use() => null; }", "Thing")]
    public void So_is_one_by_another_name(string source, string used) => Assert.Contains(
        $"Low.User (src/Low/User.cs:3) may not use High.{used}: Low lies below High. Move the type or turn the arrow.",
        ComplaintsOf(("src/Low/User.cs", source)));

    [Fact]
    public void An_arrow_the_right_way_is_not() =>
        Assert.Empty(
            ComplaintsOf(("src/Low/Stone.cs", "namespace Low;\npublic class Stone;"), ("src/High/User.cs", "namespace High;\nclass User : Low.Stone;")));

    [Fact]
    public void A_name_that_is_not_understood_is_complained_of() => Assert.Equal(
        ["Low.User (src/Low/User.cs:2) says Lost, and no source and no package here does: whether it may cannot be seen."],
        ComplaintsOf(("src/Low/User.cs", "namespace Low;\nclass User { Lost? Use() => null; }")));

    [Fact]
    public void A_source_in_no_room_is_complained_of() => Assert.Equal(
        [
            "src/Low/Deep/User.cs is in no room. Move it into one, or add its folder to the list in Rooms.cs.",
            "src/Lowest/User.cs is in no room. Move it into one, or add its folder to the list in Rooms.cs.",
        ],
        Complaints.OfTheHomeless(["src/Low/User.cs", "src/Low/Deep/User.cs", "src/Lowest/User.cs"], order));

    private static IEnumerable<string> ComplaintsOf(params (string Path, string Text)[] sources) =>
        Complaints.Of(Arrow.In(Compiler.Compile([("src/High/High.cs", High), .. sources])), order);
}
