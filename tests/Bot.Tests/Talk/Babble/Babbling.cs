using System.Diagnostics;
using System.Text.Json;
using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Bot.Tests.Discord;
using CommunityBot.Bot.Tests.Line;
using CommunityBot.Bot.Tests.Talk.Corpus;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Babble;

/// <summary>
/// Talks to the bot, one conversation after another, each by one person and taken back afterwards, and looks at every answer: no
/// exception, nothing over a platform's limit, nothing changed that is none of theirs, one thing at most changed by one message.
/// </summary>
internal sealed class Babbling(CorpusScene scene, int seed)
{
    private const int LongestConversation = 12;
    private const int EnoughProblems = 20;

    private static readonly LineMessages s_line = new(new Uri("https://bot.example.tw/"));
    private static readonly DiscordMessages s_discord = new(new Uri("https://bot.example.tw/"));
    private static readonly TimeSpan s_betweenWords = TimeSpan.FromSeconds(5);

    private readonly Babbler _babbler = new(seed);
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>How long each message took to be heard.</summary>
    public List<TimeSpan> Hearings { get; } = [];

    /// <summary>Says that many messages, or fewer where there is trouble enough.</summary>
    public async Task Say(int messages)
    {
        for (var said = 0; said < messages && _problems.Count < EnoughProblems;)
        {
            var most = Math.Min(messages - said, _babbler.Between(1, LongestConversation));
            said += (await scene.Undone(records => Converse(records, most))).Count;
        }
    }

    private List<string> Converse(IRecords records, int messages)
    {
        var first = _babbler.One(Pieces.Sentences);
        var (who, group, at) = (_babbler.Happens(0.6) ? first.Group.Who : _babbler.One(Theirs.Speakers), _babbler.Happens(0.1), CorpusScene.Usual);
        var held = Theirs.Of(records, scene.Names, who, at);
        var (said, last) = (new List<string>(), default(Reply));
        while (said.Count < messages)
        {
            at += s_betweenWords;
            said.Add(Pressed(last) ?? _babbler.Words());
            last = Answered(records, who, group, said, at).Reply;
            var after = Theirs.Of(records, scene.Names, who, at);
            if (after.Against(held) is { Count: > 0 } wrong)
                _problems.Add($"{who}{(group ? " in the group" : "")}: {string.Join(" | ", said)}\n  {string.Join('；', wrong)}");
            held = after;
        }

        return said;
    }

    private Answer Answered(IRecords records, string who, bool group, List<string> said, DateTimeOffset at)
    {
        try
        {
            var message = scene.Message(who, said[^1], group, at);
            var started = Stopwatch.GetTimestamp();
            var heard = scene.Responder.Hear(message);
            Hearings.Add(Stopwatch.GetElapsedTime(started));
            var answer = scene.Responder.Respond(records, message, heard);
            foreach (var reply in answer.Notices.SelectMany(notice => Languages(notice.Say)).Append(answer.Reply))
                Look(reply, who, said);
            return answer;
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{who}: {string.Join(" | ", said)}", fault);
        }
    }

    private static IEnumerable<Reply> Languages(Func<Conversation.Texts.Catalogue, Reply> say) =>
        Enum.GetValues<Language>().Select(language => say(Conversation.Wording.Catalogues.In(language)));

    private void Look(Reply? reply, string who, List<string> said)
    {
        if (reply is null)
            return;
        using var line = JsonDocument.Parse(s_line.Push("U1", reply));
        var breaches = LineRules.Breaches(line.RootElement).Concat(s_discord.Write(reply, Language.Chinese).SelectMany(DiscordRules.Breaches)).ToList();
        if (breaches.Count > 0)
            _problems.Add($"{who}: {string.Join(" | ", said)}\n  {string.Join('；', breaches)}");
    }

    /// <summary>Now and then a button of the last answer.</summary>
    private string? Pressed(Reply? last) =>
        last is not null && _babbler.Happens(0.2) && last.AllChoices.Concat(last.Card?.Buttons ?? []).OfType<Choice.Press>().ToList() is { Count: > 0 } buttons
            ? _babbler.One(buttons).Words
            : null;
}
