namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string CannotBeWrittenTo(string name, string channel) =>
        $"{name} takes no direct messages on {channel}, so notices do not get there. Ask them to allow direct messages on {channel} and then use “help” once "
        + "in their chat with me, or to link another chat. Until then, please pass on what matters.";

    public override string NotKept => "Sorry, nothing can be stored at the moment, so this was not noted. Please try again in a while.";

    public override string AnswersNotSeen(int count) => count == 1
        ? "The connection was poor just now, and my last answer may not have reached you. Here it is:"
        : $"The connection was poor just now, and my last {count} answers may not have reached you. Here they are:";

    public override string OlderLeftOut(int count) => $"{count} older ones are left out; please ask again if you need them.";

    public override string TooManyMessages(int minutes) =>
        "These are more messages than I can read. What comes next is neither answered nor noted; "
        + $"please wait {(minutes == 1 ? "a minute" : $"{minutes} minutes")}.";

    public override string NotKnownHere =>
        "I do not know this button, command or form; it may be an old one. Nothing was noted. “help” shows what you can do now.";
}
