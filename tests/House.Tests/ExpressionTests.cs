using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

/// <summary>Whoever types may type whatever they like, so reading it must cost what it is long.</summary>
public sealed class ExpressionTests
{
    [Fact]
    public void None_goes_back_over_what_was_typed() =>
        Complaints.MustBeNone(Complaints.Of(Sources.ExpressionsUnder("src/Core/", "src/Conversation/")));

    [Theory]
    [InlineData("static readonly Regex s_digits = new(\"[0-9]+\");")]
    [InlineData("static readonly Regex s_digits = new Regex(\"[0-9]+\", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);")]
    [InlineData("static bool IsIt(string words) => Regex.IsMatch(words, \"[0-9]+\");")]
    [InlineData("string Without(string words) => Regex.Replace(words, \"[0-9]+\", \"\", RegexOptions.None);")]
    [InlineData("[GeneratedRegex(\"[0-9]+\")] private static partial Regex Digits();")]
    public void One_that_may_is_complained_of(string member) => Assert.Equal(
        [
            "src/Core/User.cs:4 has a regular expression that may go back over what was typed. Give it RegexOptions.NonBacktracking and look at what stands "
            + "beside a match in code, or read with a scanner.",
        ],
        ComplaintsOf(member));

    [Theory]
    [InlineData("static readonly Regex s_digits = new(\"[0-9]+\", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);")]
    [InlineData("const RegexOptions Options = RegexOptions.NonBacktracking; static readonly Regex s_digits = new(\"[0-9]+\", Options);")]
    [InlineData("string Escaped(string words) => Regex.Escape(words);")]
    public void One_that_cannot_is_not(string member) => Assert.Empty(ComplaintsOf(member));

    private static IEnumerable<string> ComplaintsOf(string member)
    {
        var source = $"using System.Text.RegularExpressions;\nnamespace CommunityBot;\npartial class User {{\n{member}\n}}";
        return Complaints.Of(Compiler.ModelsOf(Compiler.Compile([("src/Core/User.cs", source)])).SelectMany(Expression.In));
    }
}
