using System.Text.Json;
using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Turns;

/// <summary>One message and all that a command needs to answer it.</summary>
public sealed record Turn
{
    public required IncomingMessage Message { get; init; }

    public required ChatAccount Account { get; init; }

    public required IRecords Records { get; init; }

    /// <summary>What knows how people talk.</summary>
    public required Ear Ear { get; init; }

    public required Conversation.Texts.Catalogue Texts { get; init; }

    public required SchoolClock Clock { get; init; }

    /// <summary>Which days are worked.</summary>
    public required WorkCalendar Workdays { get; init; }

    public required IRulebookSource Rulebooks { get; init; }

    public required ChatLinks Links { get; init; }

    public required Command Command { get; init; }

    /// <summary>What was typed after the command's word, folded; or the answer to <see cref="Answered"/>.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>The question that this message answers.</summary>
    public OpenQuestion? Answered { get; init; }

    /// <summary>What that question waits for.</summary>
    public Awaited? Awaited => AwaitedBy(Answered);

    /// <summary>What a question waits for; null where nothing waits for it any more, or there is none.</summary>
    public static Awaited? AwaitedBy(OpenQuestion? question) => Enum.TryParse(question?.Slot, ignoreCase: true, out Awaited awaited) ? awaited : null;

    /// <summary>How drafts are written down.</summary>
    public required JsonSerializerOptions Drafts { get; init; }

    /// <summary>When it was said: the event's own time.</summary>
    public DateTimeOffset Now => Message.SentAt;

    public DateOnly Today => Clock.Day(Now);

    public CommonWording Wording => new(Texts, Clock, Rulebooks);

    public ApplicationWording Applications => new(Wording);

    public BudgetWording Budget => new(Wording);

    public CaseWording Cases => new(Wording);

    public DutyWording Duties => new(Wording);

    public PointWording Points => new(Wording);

    public TrainingWording Training => new(Wording);

    /// <summary>The person who speaks. Commands for members and conveners are reached by nobody else.</summary>
    public Person Me => Account.Person ?? throw new InvalidOperationException($"{Command.Id} ran for an account that is not bound.");

    /// <summary>Who somebody is, for lines that say who wrote them.</summary>
    public string NameOf(PersonId id) => Records.People.Find(id)?.Name ?? Texts.Nobody;

    /// <summary>This command's word in the reader's language, for buttons that lead back to it.</summary>
    public string Word => Command.Word(Texts.Language);

    /// <summary>A button that says another command.</summary>
    public Choice Button(string commandId, string arguments = "") => Texts.Button(commandId, arguments);

    /// <summary>What opens something and is shown once.</summary>
    /// <param name="text">As it is shown.</param>
    /// <param name="again">What is typed for another.</param>
    public Secret Secret(string text, string again) => new(text, Texts.SecretIsGone(again));

    /// <summary>Asks whether words are meant as they stand, where they read like talk about what was asked.</summary>
    public Reply AskWhetherSo(string words) => Reply.Offer(Texts.MeantSo(words), Choice.Saying(Texts.WriteSo, words));

    /// <summary>Something somebody else is to be told, said in their own language.</summary>
    public Notice Tell(PersonId to, Func<Turn, Reply> say) =>
        new(to, texts => say(this with { Texts = texts }));

    /// <summary>Tells it at each of these accounts, which are or were of one person.</summary>
    public IEnumerable<Notice> TellAt(IReadOnlyList<ChatAccount> accounts, PersonId whose, Func<Turn, Reply> say) =>
        accounts.Count == 0 ? [] : [Tell(whose, say) with { At = accounts }];

    /// <summary>What was known when the bot asked what is answered now; null when nothing was.</summary>
    public T? Draft<T>()
        where T : class => Draft<T>(Answered);

    public T? Draft<T>(OpenQuestion? asked)
        where T : class => asked?.Known?.Deserialize<T>(Drafts);

    /// <summary>Asks for what is missing and remembers what is known.</summary>
    /// <param name="awaited">What is missing.</param>
    /// <param name="draft">What is known.</param>
    /// <param name="question">How it is asked for.</param>
    /// <param name="answers">Words that answer it although they may name a command too.</param>
    public Answer Ask<T>(Awaited awaited, T draft, Reply question, IEnumerable<string>? answers = null)
        where T : class => Ask(awaited, question, JsonSerializer.SerializeToElement(draft, Drafts), answers);

    /// <summary>Asks for what is missing where there is nothing to remember.</summary>
    public Answer Ask(Awaited awaited, Reply question) => Ask(awaited, question, known: null, answers: null);

    private Answer Ask(Awaited awaited, Reply question, JsonElement? known, IEnumerable<string>? answers)
    {
        var forText = awaited == Vocabulary.Awaited.Text;
        return new Answer
        {
            Reply = question with { Asks = true, AsksForText = forText },
            Question = new OpenQuestion
            {
                Command = Command.Id,
                Slot = awaited.ToString(),
                Known = known,
                Place = Message.Place,
                AskedAt = Now,
                Answers = answers?.ToList(),
                ForText = forText,
                Message = Message.MessageKey,
            },
        };
    }
}
