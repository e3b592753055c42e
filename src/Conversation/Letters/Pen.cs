using CommunityBot.Calendar;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Letters;

/// <summary>What a letter is written with: the reader's language, the words of the rulebooks, and the moment.</summary>
internal sealed class Pen(Texts.Catalogue texts, IRulebookSource rulebooks, SchoolClock clock, ChatLinks links, DateTimeOffset now)
{
    public Texts.Catalogue Texts => texts;

    public CommonWording Wording { get; } = new(texts, clock, rulebooks);

    public DutyWording Duties { get; } = new(new CommonWording(texts, clock, rulebooks));

    public DateTimeOffset Now => now;

    public DateOnly Today => clock.Day(now);

    /// <summary>Whether the letter is about several communities, so that each has to be named.</summary>
    public bool SeveralCommunities { get; init; }

    public DateOnly Day(DateTimeOffset instant) => clock.Day(instant);

    public TimeOnly Time(DateTimeOffset instant) => clock.Time(instant);

    public Uri? Board(Meeting meeting) => links.Board(meeting);

    /// <summary>A button that says a command.</summary>
    public Choice Button(string commandId, string arguments = "") => texts.Button(commandId, arguments);

    /// <summary>What is typed to steer the reminders. In English not by one word, which while a question is open might be talk.</summary>
    public string Steer(string words)
    {
        var command = CommandTable.Get(CommandIds.Reminders);
        return $"{(texts.Language == Language.English ? command.Words.English[1] : command.Words.Chinese[0])} {words}";
    }
}
