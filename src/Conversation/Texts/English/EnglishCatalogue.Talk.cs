namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string Welcome => "You are welcome!";

    public override string Greeted(string? name) => name is null ? "Hello!" : $"Hello {name}! Just tell me what you need, or send “help” to see what I can do.";

    public override string Farewell => "Goodbye!";

    public override string NothingDone => "Nothing has been written down yet. Did you mean:";

    public override string NothingDoneAsked => "Nothing has been written down. If you want it, press:";

    public override string NothingDoneCalledOff => "All right, nothing was written down. Should you want it later:";
}
