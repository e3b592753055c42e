using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
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

    public required Conversation.Texts.Catalogue Texts { get; init; }

    public required SchoolClock Clock { get; init; }

    public required IRulebookSource Rulebooks { get; init; }

    public required ChatLinks Links { get; init; }

    public required Command Command { get; init; }

    /// <summary>What was typed after the command's word, folded; or the answer to <see cref="Slot"/>.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>What the bot had asked for, when this message answers it.</summary>
    public string? Slot { get; init; }

    /// <summary>What was known when the bot asked.</summary>
    public IReadOnlyDictionary<string, string> Known { get; init; } = new Dictionary<string, string>();

    /// <summary>When it was said: the event's own time.</summary>
    public DateTimeOffset Now => Message.SentAt;

    public DateOnly Today => Clock.Day(Now);

    public CommonWording Wording => new(Texts, Clock, Rulebooks);

    public ApplicationWording Applications => new(Wording);

    public BudgetWording Budget => new(Wording);

    public DutyWording Duties => new(Wording);

    public PointWording Points => new(Wording);

    /// <summary>The person who speaks. Commands for members and conveners are reached by nobody else.</summary>
    public Person Me => Account.Person ?? throw new InvalidOperationException($"{Command.Id} ran for an account that is not bound.");

    /// <summary>Who somebody is, for lines that say who wrote them.</summary>
    public string NameOf(PersonId id) => Records.People.Find(id)?.Name ?? Texts.Nobody;

    /// <summary>This command's word in the reader's language, for buttons that lead back to it.</summary>
    public string Word => Command.Word(Texts.Language);

    /// <summary>A button that says another command.</summary>
    public Choice Button(string commandId, string arguments = "") => Texts.Button(commandId, arguments);

    /// <summary>Something somebody else is to be told, said in their own language.</summary>
    public Notice Tell(PersonId to, Func<Turn, Reply> say) =>
        new(to, texts => say(this with { Texts = texts }));

    /// <summary>Asks for what is missing and remembers what is known.</summary>
    public Answer Ask(string slot, IReadOnlyDictionary<string, string> known, Reply question) => new()
    {
        Reply = question,
        Question = new OpenQuestion
        {
            Command = Command.Id,
            Slot = slot,
            Known = known,
            Place = Message.Place,
            AskedAt = Now,
        },
    };

    public Answer Ask(string slot, Reply question) => Ask(slot, new Dictionary<string, string>(), question);
}
