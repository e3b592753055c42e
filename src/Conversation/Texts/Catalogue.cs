using System.Globalization;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using Humanizer;

namespace CommunityBot.Conversation.Texts;

/// <summary>
/// Every sentence the bot can say, one class a language, each in one file a subject. A new language is a new class; the compiler
/// says what it lacks.
/// </summary>
public abstract partial class Catalogue
{
    public abstract Language Language { get; }

    protected abstract CultureInfo Culture { get; }

    /// <summary>The word for a command that is shown in this language.</summary>
    public string Word(string commandId) => CommandWords.Of(commandId).In(Language)[0];

    /// <summary>A button that says a command.</summary>
    public Choice Button(string commandId, string arguments = "")
    {
        var word = Word(commandId);
        return Choice.Saying(word, arguments.Length == 0 ? word : $"{word} {arguments}");
    }

    // Days, times, names
    public abstract string Day(DateOnly day);

    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public string DayAndTime(DateTime there) => $"{Day(DateOnly.FromDateTime(there))} {Time(TimeOnly.FromDateTime(there))}";

    /// <summary>114/05/12（一） 14:00–16:00.</summary>
    public string Span(Hours hours) => $"{Day(hours.Day)} {Time(hours.From)}{(hours.To is { } end ? $"–{Time(end)}" : "")}";

    /// <summary>The day, or from which day to which.</summary>
    public string Days(Period days) => days.Start == days.End ? Day(days.End) : DayToDay(days);

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public abstract string Duration(TimeSpan duration);

    /// <summary>
    /// How long from now, in words: 3 天後, tomorrow. Hours count within a day, and days from midnight to midnight, as people do.
    /// </summary>
    /// <param name="there">A wall-clock time at the school.</param>
    /// <param name="here">The wall-clock time there now.</param>
    public string FromNow(DateTime there, DateTime here) => there.Date == here.Date
        ? TimeOnly.FromDateTime(there).Humanize(TimeOnly.FromDateTime(here), culture: Culture)
        : DateOnly.FromDateTime(there).Humanize(DateOnly.FromDateTime(here), Culture);

    public abstract string List(IReadOnlyList<string> names);

    /// <summary>The articles that something is said by.</summary>
    public abstract string Articles(Citations cite);

    /// <summary>With something in brackets that explains it.</summary>
    public abstract string WithAside(string text, string aside);

    /// <param name="kind">What kind of meeting it is.</param>
    /// <param name="number">Which of its kind; 0 where it was cancelled before there was a first.</param>
    public abstract string NumberedMeeting(string kind, int number);

    public abstract string WithTopic(string meeting, string topic);

    public abstract string Role(Role role);

    public abstract string State(PresenceState state);

    /// <summary>What stands between what a command is for and how one would type it.</summary>
    public abstract string ForExample { get; }

    public abstract string OutOf(int part, int whole);

    public abstract string AndMore(int count);

    /// <summary>How many more there are; empty where all are shown.</summary>
    public string NotShown(int all, int shown) => all > shown ? AndMore(all - shown) : "";

    // Labels of fields
    public abstract string CommunityLabel { get; }

    public abstract string TimeLabel { get; }

    public abstract string PlaceLabel { get; }

    public abstract string TopicLabel { get; }

    public abstract string NumberLabel { get; }

    public abstract string NameLabel { get; }

    public abstract string ReasonLabel { get; }

    public abstract string RemarkLabel { get; }

    public abstract string NotSet { get; }

    public abstract string Nobody { get; }

    // Talk about talking
    public abstract string Greeting(string? name);

    public abstract string GreetingGroup { get; }

    public abstract string HelpTitle { get; }

    public abstract string HelpNote { get; }

    /// <summary>The same for a channel that hears nothing that is only typed.</summary>
    public abstract string HelpNoteWithSlash { get; }

    public abstract string HelpBySubjectNoteWithSlash(string subject);

    public abstract string HelpBySubjectNote(string example);

    public abstract string HelpPurpose { get; }

    /// <summary>Also what is typed after 說明 to see one subject.</summary>
    public abstract string SubjectName(Subject subject);

    public abstract string NotUnderstood { get; }

    public abstract string OnlyWords { get; }

    public abstract string OnlyInPrivate { get; }

    /// <summary>A button that opens the chat with the bot alone.</summary>
    public abstract string WriteToMe { get; }

    public abstract string NeverMind { get; }

    public abstract bool IsNeverMind(string words);

    public abstract string Skip { get; }

    public abstract bool IsSkip(string words);

    public abstract string TooLong(string what, int most);

    public abstract string NoSuchDay(string words);

    public abstract string ConvenersOnly(string command);

    public abstract string NoCommunity { get; }

    public abstract string WhichCommunity { get; }

    /// <summary>Something went wrong inside; the reference is in the log beside the cause.</summary>
    public abstract string Broken(string reference);
}
