using System.Globalization;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>The world of the corpus in one store: each sentence is answered in a change that leaves nothing behind.</summary>
public sealed class CorpusScene : IAsyncLifetime
{
    public static readonly DateTimeOffset Usual = new(2025, 5, 26, 13, 55, 0, TimeSpan.FromHours(8));

    /// <summary>The digits on the screen at the usual moment; {code} in a sentence stands for those of another.</summary>
    private const string OnScreen = "4821";

    private static readonly TimeSpan s_betweenWords = TimeSpan.FromSeconds(5);

    internal static readonly SignInSecret SecretOnScreen = Enumerable.Range(1_000, int.MaxValue - 1_000)
        .Select(number => CorpusWorld.Secret((uint)number))
        .First(secret => secret.CodeAt(Usual).ToString() == OnScreen);

    private Scene _scene = null!;
    private HeldNames _names = null!;

    internal HeldNames Names => _names;

    internal Responder Responder => _scene.Responder;

    public async ValueTask InitializeAsync()
    {
        _scene = new Scene(rulebooks: null, own: new Uri("https://bot.example.tw/"));
        _names = await _scene.Change(records =>
        {
            new CorpusWorld(records).Fill();
            return new HeldNames(records, _scene.Rulebooks);
        });
    }

    public ValueTask DisposeAsync()
    {
        _scene.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Says it as it stands, or other words in its place.</summary>
    internal async Task<Heard> Hear(Sentence sentence, string? instead = null) => (await Hear(sentence, [instead ?? sentence.Said]))[0];

    /// <summary>Says each in its place, as if none of the others had been said.</summary>
    internal async Task<IReadOnlyList<Heard>> Hear(Sentence sentence, IReadOnlyList<string> each)
    {
        var heard = new List<Heard>();
        while (heard.Count < each.Count)
            heard.AddRange(await Undone(records => Hear(records, sentence, [.. each.Skip(heard.Count)])));
        return heard;
    }

    /// <summary>Answers one after the other, up to the first that changes something.</summary>
    private List<Heard> Hear(IRecords records, Sentence sentence, IReadOnlyList<string> each)
    {
        var (who, at) = (sentence.Group.Who, MomentOf(sentence));
        if (records.Accounts.Find(CorpusPeople.ChatOf(who)) is { } chat && chat.Language != sentence.Language)
            records.Accounts.Save(chat with { Language = sentence.Language });
        foreach (var words in sentence.Group.After)
        {
            var (speaker, said) = words.Split('：') is [var other, var theirs] ? (other, theirs) : (who, words);
            Answer(records, sentence, speaker, said, at);
            at += s_betweenWords;
        }

        var account = records.Accounts.Find(CorpusPeople.ChatOf(who));
        var before = Holdings.Of(records, _names, who, at);
        var heard = new List<Heard>();
        foreach (var words in each)
        {
            var answer = Answer(records, sentence, who, words, at);
            var more = Holdings.Of(records, _names, who, at).MoreThan(before);
            heard.Add(new Heard(words, more, answer.Reply));
            if (more.Count > 0 || account is null)
                break;
            records.Accounts.Save(account);
        }

        return heard;
    }

    private Answer Answer(IRecords records, Sentence sentence, string who, string words, DateTimeOffset at)
    {
        var code = SecretOnScreen.CodeAt(at).ToString();
        return Responder.Respond(records, Message(who, words.Replace("{code}", code, StringComparison.Ordinal), sentence.Group.Group, at));
    }

    internal IncomingMessage Message(string who, string words, bool inGroup, DateTimeOffset at) => _scene.Message(
        who,
        new MessageContent.Words(words),
        inGroup ? new ChatAddress("line", "C-group", IsGroup: true) : CorpusPeople.ChatOf(who)) with
    { SentAt = at };

    private static DateTimeOffset MomentOf(Sentence sentence) => sentence.Group.At is { Length: > 0 } at
        ? new DateTimeOffset(DateTime.ParseExact(at, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), Usual.Offset)
        : Usual;

    /// <summary>Does the work in a change that is rolled back. A store may do work again before it gives up; the second time there is nothing to do.</summary>
    internal async Task<T> Undone<T>(Func<IRecords, T> work)
        where T : class
    {
        T? done = null;
        await Assert.ThrowsAsync<UndoneException>(() => _scene.Change<bool>(records =>
        {
            done ??= work(records);
            throw new UndoneException();
        }));
        return done!;
    }

    private sealed class UndoneException : Exception;
}
