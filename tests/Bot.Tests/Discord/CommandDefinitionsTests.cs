using System.Text.Json;
using System.Text.RegularExpressions;
using CommunityBot.Bot.Channels.Discord.Registration;
using CommunityBot.Conversation.Answering;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>The whole table against Discord's rules for commands, in the words of its documents.</summary>
public sealed partial class CommandDefinitionsTests
{
    private static readonly IReadOnlyList<CommandDefinition> s_all = CommandDefinitions.All(everywhere: true);

    public static TheoryData<string> Names => [.. s_all.Select(definition => definition.Name)];

    [Fact]
    public void There_are_not_too_many_and_each_has_a_name_of_its_own()
    {
        Assert.Equal(CommandTable.All.Count, s_all.Count);
        Assert.InRange(s_all.Count, 1, 100);
        Assert.Distinct(s_all.Select(definition => definition.Name));
        Assert.Distinct(s_all.Select(definition => definition.NameLocalizations["zh-TW"]));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_command_and_its_options_pass_Discords_rules(string name)
    {
        var definition = s_all.Single(one => one.Name == name);
        var options = definition.Options ?? [];

        CheckNames(
            [
                definition.Name,
                definition.NameLocalizations["zh-TW"],
                .. options.SelectMany(option => new[] { option.Name, option.NameLocalizations["zh-TW"] }),
            ]);
        CheckDescriptions([definition.Description, definition.DescriptionLocalizations["zh-TW"], .. options.SelectMany(
            option => new[] { option.Description, option.DescriptionLocalizations["zh-TW"] })]);
        Assert.True(options.Count <= 25);
        Assert.Distinct(options.Select(option => option.Name));
        Assert.Distinct(options.Select(option => option.NameLocalizations["zh-TW"]));
        Assert.Equal(options.OrderByDescending(option => option.Required), options);
        Assert.InRange(Longest(definition.Name, definition.NameLocalizations) + Longest(definition.Description, definition.DescriptionLocalizations)
            + options.Sum(option => Longest(option.Name, option.NameLocalizations) + Longest(option.Description, option.DescriptionLocalizations)), 1, 8_000);
    }

    [Fact]
    public void They_are_written_as_Discord_reads_them()
    {
        var spend = JsonElement.Parse(CommandDefinitions.ToJson(s_all)).EnumerateArray().Single(one => one.GetProperty("name").GetString() == "spend");

        Assert.Equal("支出", spend.GetProperty("name_localizations").GetProperty("zh-TW").GetString());
        Assert.Equal("[0,1]", spend.GetProperty("contexts").GetRawText());
        Assert.Equal("[0]", spend.GetProperty("integration_types").GetRawText());
        var item = spend.GetProperty("options")[0];
        Assert.Equal(
            (3, "item", true, false),
            (
                item.GetProperty("type").GetInt32(),
                item.GetProperty("name").GetString(),
                item.GetProperty("autocomplete").GetBoolean(),
                item.GetProperty("required").GetBoolean()));
        Assert.False(spend.GetProperty("options")[1].GetProperty("autocomplete").GetBoolean());
    }

    [Fact]
    public void For_one_guild_what_Discord_wants_only_everywhere_is_left_out()
    {
        var first = JsonElement.Parse(CommandDefinitions.ToJson(CommandDefinitions.All(everywhere: false)))[0];

        Assert.False(first.TryGetProperty("contexts", out _));
        Assert.False(first.TryGetProperty("integration_types", out _));
    }

    [Fact]
    public void The_description_says_what_it_is_for_and_leaves_out_what_one_would_type()
    {
        var spend = s_all.Single(one => one.Name == "spend");

        Assert.Equal(("note what was paid", "登記一筆支出"), (spend.Description, spend.DescriptionLocalizations["zh-TW"]));
        Assert.DoesNotContain(
            s_all,
            one => one.Description.Contains("example", StringComparison.Ordinal)
                || one.DescriptionLocalizations["zh-TW"].Contains("例如", StringComparison.Ordinal));
    }

    private static void CheckNames(IEnumerable<string> names) => Assert.All(names, name =>
    {
        Assert.Matches(NameRule(), name);
        Assert.Equal(name.ToLowerInvariant(), name);
    });

    private static void CheckDescriptions(IEnumerable<string> descriptions) =>
        Assert.All(descriptions, description => Assert.InRange(description.Length, 1, 100));

    private static int Longest(string plain, IReadOnlyDictionary<string, string> others) => others.Values.Append(plain).Max(text => text.Length);

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$", RegexOptions.None, 1000)]
    private static partial Regex NameRule();
}
