using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>
/// What a button or an option of a menu carries to the bot when it is pressed: the words themselves, so that nothing has to be
/// remembered. Words that are too long for it stand in the message, as a field of its last embed, and are read from there.
/// </summary>
public static class ChoiceId
{
    private const string Say = "say";
    private const string Fill = "fill";
    private const string Ask = "ask";
    private const string Text = "text";

    private static readonly Regex s_written = new(
        @"^(?<verb>say|fill)(?:@(?<field>[0-9]{1,2})$|(?:\.[0-9]+)?:(?<words>.*)$)", RegexOptions.NonBacktracking | RegexOptions.Singleline);

    /// <summary>The id that opens the form for an answer.</summary>
    public static string ForAnswer(bool longText) => longText ? $"{Ask}:{Text}" : $"{Ask}:";

    /// <summary>The id of a form that is to be added to the words; none when the form holds them itself.</summary>
    public static string ForForm(string words) => Of(Fill, words, 1) is { Length: <= DiscordLimits.CustomId } id ? id : $"{Fill}:";

    /// <summary>The id for a choice, or null when its words are too long for one.</summary>
    /// <param name="choice">A press or a fill.</param>
    /// <param name="taken">Ids that are in the message already: Discord wants each once.</param>
    public static string? Of(Choice choice, IReadOnlySet<string> taken)
    {
        var (verb, words) = Parts(choice);
        var id = Enumerable.Range(1, taken.Count + 1).Select(nth => Of(verb, words, nth)).First(id => !taken.Contains(id));
        return id.Length <= DiscordLimits.CustomId ? id : null;
    }

    /// <summary>The id for a choice whose words stand in that field of the last embed.</summary>
    public static string At(Choice choice, int field) => string.Create(CultureInfo.InvariantCulture, $"{Parts(choice).Verb}@{field}");

    /// <summary>The words of a choice that is pressed or filled in.</summary>
    public static string WordsOf(Choice choice) => Parts(choice).Words;

    /// <summary>What is meant by an id; null for what this bot never made.</summary>
    /// <param name="id">As Discord gives it back.</param>
    /// <param name="embeds">Those of the message that it was pressed under.</param>
    public static Pressed? Read(string id, IReadOnlyList<DiscordEmbed>? embeds)
    {
        if (id == ForAnswer(longText: false) || id == ForAnswer(longText: true))
            return new Pressed.Answer(id == ForAnswer(longText: true));
        if (s_written.Match(id) is not { Success: true } match)
            return null;
        var words = match.Groups["field"] is { Success: true } field ? Carried(embeds, field.Value) : match.Groups["words"].Value;
        return words is null ? null : match.Groups["verb"].Value == Say ? new Pressed.Says(words) : new Pressed.Finish(words);
    }

    private static string Of(string verb, string words, int nth) =>
        nth == 1 ? $"{verb}:{words}" : string.Create(CultureInfo.InvariantCulture, $"{verb}.{nth}:{words}");

    private static (string Verb, string Words) Parts(Choice choice) => choice switch
    {
        Choice.Press press => (Say, press.Words),
        Choice.Fill fill => (Fill, fill.Words),
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, "Links have an address and no id."),
    };

    private static string? Carried(IReadOnlyList<DiscordEmbed>? embeds, string field) =>
        embeds is [.., { Fields: { } fields }] && int.Parse(field, CultureInfo.InvariantCulture) is var at && at < fields.Count
            ? Markdown.Unescape(fields[at].Value)
            : null;
}
