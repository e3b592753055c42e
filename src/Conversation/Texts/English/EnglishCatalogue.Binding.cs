using CommunityBot.Accounts;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string BindPurpose => "let me know who you are, for example: link 7K3Q-9XPA";

    public override string IssueCodePurpose => "make a binding code for a member, for example: binding code Wang Xiaoming";

    public override string NotBound => "I do not know you yet. Type “link” and your binding code, for example “link 7K3Q-9XPA”. Your convener has the code.";

    public override string EnterBindingCode => "Enter my code";

    public override string AskForBindingCode => "Please type your eight-character binding code, for example 7K3Q-9XPA. Your convener has it.";

    public override string NoSuchBindingCode =>
        "There is no such binding code. Please check it and type it again (eight characters, capitals do not matter), or ask your convener for a new one.";

    public override string BindingCodeEnded(CodeEnd how) => how switch
    {
        CodeEnd.AnotherUsed =>
            "This binding code is no good any more: another one was used since. For one more account, type “link” at the account that is linked.",
        CodeEnd.MakerGone =>
            "Nobody has used this binding code, but whoever gave it to you cannot make codes for you any more: they left, have another post, or their account "
                + "was unlinked. Please ask your present convener or officer for a new one.",
        CodeEnd.NotVouchedFor =>
            "This binding code is no good any more: you have a linked account already. Type “link” there for a new one; "
                + "if you lost that phone, ask the officer.",
        _ => "This binding code has been used, and each works once. Please ask your convener for a new one.",
    };

    public override string BindingCodeExpired(DateOnly day) => $"This binding code expired on {Day(day)}. Please ask your convener for a new one.";

    public override string Bound(string name) => $"Linked. Hello, {name}!";

    public override string BoundNext => "At a meeting, enter the four digits on the screen to sign in.";

    public override string WasBoundTo(string name) => $"This account was linked to {name} before; it is yours now.";

    public override string AlreadyBound(string name, string code, DateTime until) =>
        $"This account is linked to {name}. To use another chat program as well, type “link {code}” there (once, until {DayAndTime(until)}).";

    public override string BindingCodeTitle => "Binding code";

    public override string BindingCodeForWhom => "Whose binding code? Please type the name.";

    public override string BindingCodeHowTo(DateTime until) =>
        $"Give it to the person privately; they write “link” and the code to me. It works once, until {DayAndTime(until)}.";

    public override string LinkedAlready(string name) => $"This account is linked to {name} already, so no code is needed.";

    public override string NoSuchMember(string name) =>
        $"“{name}” is not on the roster of your communities. Please check the name, or ask the officer to update the roster.";

    public override string WhichMember => "There is more than one of that name. Which one?";

    public override string OrByNumber => "If the code beside the name does not tell you who it is, type the person’s number or e-mail behind the name.";

    public override string BoundToLead => "Type “help” to see what you can do.";

    public override string HeadPost => "Head";

    public override string OfficerPost => "Officer";
}
