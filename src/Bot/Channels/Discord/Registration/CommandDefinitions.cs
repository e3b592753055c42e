using System.Buffers;
using System.Text.Json;
using CommunityBot.Conversation;
using CommunityBot.Conversation.Texts;

namespace CommunityBot.Bot.Channels.Discord.Registration;

/// <summary>The commands of the table as Discord registers them: English, with what it shows to readers of Chinese.</summary>
public static class CommandDefinitions
{
    private const string Chinese = "zh-TW";
    private static readonly SearchValues<char> s_ends = SearchValues.Create("；;，,、。");
    private static readonly Catalogue s_english = Catalogue.In(Language.English);
    private static readonly Catalogue s_chinese = Catalogue.In(Language.Chinese);

    /// <summary>What is typed after the slash: a command's first English word. Blanks may not stand in it.</summary>
    public static string NameOf(Command command) => command.English[0].ToLowerInvariant().Replace(' ', '-');

    /// <param name="everywhere">For all guilds and direct messages; else for one guild, where Discord wants it shorter.</param>
    public static IReadOnlyList<CommandDefinition> All(bool everywhere) =>
        [.. CommandTable.All.Select(command => Of(command) with
        {
            Contexts = everywhere ? [0, 1] : null,
            IntegrationTypes = everywhere ? [0] : null,
        })];

    public static byte[] ToJson(IReadOnlyList<CommandDefinition> definitions) =>
        JsonSerializer.SerializeToUtf8Bytes(definitions, DefinitionJson.Default.IReadOnlyListCommandDefinition);

    public static CommandDefinition Of(Command command) => new()
    {
        Name = NameOf(command),
        NameLocalizations = In(command.Chinese[0]),
        Description = Description(command.Purpose(s_english)),
        DescriptionLocalizations = In(Description(command.Purpose(s_chinese))),
        Options = command.Inputs.Count == 0 ? null : [.. command.Inputs.Select(Of)],
    };

    /// <summary>Cut where something ends: what an example or an aside adds goes first.</summary>
    public static string Description(string purpose)
    {
        if (purpose.Length <= DiscordLimits.CommandDescription)
            return purpose;
        var end = purpose.AsSpan(0, DiscordLimits.CommandDescription).LastIndexOfAny(s_ends);
        return end > DiscordLimits.CommandDescription / 2 ? purpose[..end] : Typing.Shorten(purpose, DiscordLimits.CommandDescription);
    }

    private static OptionDefinition Of(CommandInput input) => new()
    {
        Name = s_english.InputName(input),
        NameLocalizations = In(s_chinese.InputName(input)),
        Description = Description(s_english.InputPurpose(input)),
        DescriptionLocalizations = In(Description(s_chinese.InputPurpose(input))),
        Autocomplete = Suggestions.Exist(input),
    };

    private static Dictionary<string, string> In(string chinese) => new() { [Chinese] = chinese };
}
