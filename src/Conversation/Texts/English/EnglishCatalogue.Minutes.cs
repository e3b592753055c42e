namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string AddWord => "add";

    public override bool IsAdd(string word) => word.ToLowerInvariant() is "add" or "append" || word is "補充";

    public override string ReplaceWord => "rewrite";

    public override bool IsReplace(string word) => word.ToLowerInvariant() is "rewrite" or "replace" || word is "改寫" or "取代";

    public override string Page(int number) => $"page{number}";

    public override string OlderMinutes => "Older minutes";

    public override string MinutesBefore(int count) => $"There are {count} earlier ones.";

    public override string HowToAddMinutes(string add, string replace) =>
        $"To add to them, type “{add}” and the text behind it; to write the last ones anew, “{replace}” and the new text.";

    public override string AskNewMinutes(string minutes) =>
        $"Please type the new text, in several lines if you like. “{minutes}” is taken back and kept beside it.";

    public override string MinutesReplaced(string meeting) => $"Minutes written anew: {meeting}";

    public override string ReplacedReason => "written anew";

    public override string YourMinutesWereReplaced(string by, string meeting) => $"{by} wrote your minutes anew: {meeting}. Your own text is kept.";

    public override string DidReplaceMinutes(string meeting) => $"the minutes that were written anew ({meeting})";
}
