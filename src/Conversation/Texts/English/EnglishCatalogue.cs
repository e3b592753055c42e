using System.Globalization;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

/// <summary>Plain English for readers who do not read Chinese. Days carry the ROC year, as forms and regulations do.</summary>
public sealed partial class EnglishCatalogue : Catalogue
{
    private static readonly CultureInfo s_culture = CultureInfo.GetCultureInfo("en");

    public override Language Language => Language.English;

    protected override CultureInfo Culture => s_culture;

    public override string Day(DateOnly day) => $"{day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture)} (ROC {RocCalendar.Year(day)})";

    public override string Duration(TimeSpan duration) => (duration.Hours + (duration.Days * 24), duration.Minutes) switch
    {
        (0, var minutes) => $"{minutes} min",
        (var hours, 0) => $"{hours} h",
        var (hours, minutes) => $"{hours} h {minutes} min",
    };

    public override string WithAside(string text, string aside) => $"{text} ({aside})";

    public override string List(IReadOnlyList<string> names) => string.Join(", ", names);

    public override string Articles(Citations cite) => string.Join("; ", cite.Select(ArticleGloss.Of));

    public override string NumberedMeeting(string kind, int number) => number == 0 ? kind : $"{kind} no. {number}";

    public override string WithTopic(string meeting, string topic) => $"{meeting} “{topic}”";

    public override string Role(Role role) => role switch
    {
        Communities.Role.Convener => "Convener",
        _ => "Member",
    };

    public override string State(PresenceState state) => state switch
    {
        PresenceState.Present => "present",
        PresenceState.Late => "late",
        PresenceState.Recorded => "recorded by the convener",
        PresenceState.OnLeave => "on leave",
        _ => "not signed in",
    };

    public override string ForExample => ", for example:";

    public override string OutOf(int part, int whole) => $"{part} of {whole}";

    public override string AndMore(int count) => $"{count} more not shown.";

    public override string CommunityLabel => "Community";

    public override string TimeLabel => "Time";

    public override string PlaceLabel => "Place";

    public override string TopicLabel => "Topic";

    public override string NumberLabel => "Number";

    public override string NameLabel => "Name";

    public override string ReasonLabel => "Reason";

    public override string RemarkLabel => "Remark";

    public override string NotSet => "(not set)";

    public override string Nobody => "nobody";

    public override string Greeting(string? name) => name is null
        ? "Hello! I take attendance for your community and answer questions about it. To begin, type “link” and the eight-character code from your convener, "
            + "for example “link 7K3Q-9XPA”."
        : $"Welcome back, {name}. Type “help” to see what I can do.";

    public override string GreetingGroup =>
        "Hello, everybody. At a meeting, type “check in” and the four digits on the screen. The first time, write to me directly to link your account. "
        + "Otherwise I keep quiet.";

    public override string HelpTitle => "You can say";

    public override string HelpNoteWithSlash =>
        "Press a button below or use a slash command, such as /check-in. Fields may stay empty; what is missing is asked for.";

    public override string HelpBySubjectNoteWithSlash(string subject) =>
        $"Press a subject to see how to say it, or use /help with “{subject}”. Everything is a slash command; a / lists them all.";

    public override string HelpNote => "Press a button below or just type.";

    public override string HelpBySubjectNote(string example) => $"Press a subject to see how to say it, or type “{example}”. Or just type what you want.";

    public override string HelpPurpose => "see what you can do";

    public override string SubjectName(Subject subject) => subject switch
    {
        Subject.Attending => "taking part",
        Subject.Holding => "running meetings",
        Subject.Money => "money",
        Subject.Duties => "what is owed",
        Subject.Applying => "applications",
        _ => "account",
    };

    public override string OnlyPartly(string word) =>
        $"I only understood “{word}”. The rest of what you said was not used, so this may be more than you asked for.";

    public override string NotUnderstood => "Sorry, I did not understand that. Did you mean:";

    public override string OnlyWords => "Thank you, but I only understand words, photos and PDFs. Type “help” to see what I can do.";

    public override string OnlyInPrivate => "Let us do this in a private chat, where nobody else reads along. Please write to me directly.";

    public override string WriteToMe => "Write to me";

    public override string NeverMind => "All right, never mind.";

    public override bool IsNeverMind(string words) => words.ToLowerInvariant() is "cancel" or "never mind" or "nevermind" or "取消" or "算了";

    public override string Skip => "skip";

    public override bool IsSkip(string words) => words.ToLowerInvariant() is "skip" or "none" or "先不填";

    public override string TooLong(string what, int most) => $"{what} is too long. Please say it in at most {most} characters.";

    public override string NoSuchDay(string words) =>
        $"There is no day or time “{words}”. Please type it like this: 5/12 14:00-16:00, or “next wed 2pm to 4pm”.";

    public override string ConvenersOnly(string command) => $"“{command}” is for conveners. If you need it, please ask yours.";

    public override string NoCommunity => "You are not on the roster of any community. Please ask your officer or convener to add you.";

    public override string WhichCommunity => "Which community?";

    public override string Broken(string reference) =>
        $"Sorry, that did not work, and nothing was changed. Please try again; if it still fails, give this number to whoever runs the bot: {reference}";
}
