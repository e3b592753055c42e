namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string Welcome => "You are welcome!";

    public override string Greeted(string? name) => name is null ? "Hello!" : $"Hello {name}! Just tell me what you need, or send “help” to see what I can do.";

    public override string Farewell => "Goodbye!";

    public override string NothingDone => "Nothing has been written down yet. Did you mean:";

    public override string NothingDoneAsked => "Nothing has been written down. If you want it, press:";

    public override string NothingDoneCalledOff => "All right, nothing was written down.";

    public override string TakeYourTime => "No hurry. Tell me when you know; say “cancel” if it is not needed.";

    public override string OneAtATime =>
        "Nothing is written down yet: there are several things in one message, and I do one at a time. Please send them one by one, or press.";

    public override string NotTaken(string words) =>
        $"I did not take “{words}”: what is shown above is unchanged. To do it as shown, press the button or say “confirm”; to drop it, say “cancel”.";

    public override string PleaseChoose(bool offered) => offered
        ? "Nothing is written down yet. Please choose one; say “cancel” if none is needed."
        : "I still wait for your answer; say “cancel” if it is not needed.";

    public override string NoneOfThese(string words) => $"“{words}” is none of these: please choose one, or say “cancel”.";

    public override string MeantSo(string words) =>
        $"Nothing is written down yet. Shall I write it like this? “{words}”\nTo change something else, just type it anew.";

    public override string WriteSo => "write it so";

    public override string SetAside(string word) => $"Left for now, nothing was written down. To begin anew, type “{word}”.";

    public override string NeverMindOrUndo => "All right, never mind what I asked. To take back what was noted before, press “undo”.";

    public override string ButtonOfBefore => "That button belongs to an earlier question. Nothing was written down.";

    public override string NoQuestionOpen => "All right, there is no open question. To take back what was noted, type “undo”.";
}
