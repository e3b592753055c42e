namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string BindPurpose { get; }

    public abstract string IssueCodePurpose { get; }

    public abstract string NotBound { get; }

    public abstract string EnterBindingCode { get; }

    public abstract string AskForBindingCode { get; }

    public abstract string NoSuchBindingCode { get; }

    public abstract string BindingCodeUsed { get; }

    public abstract string BindingCodeExpired(DateOnly day);

    public abstract string Bound(string name);

    public abstract string BoundNext { get; }

    public abstract string WasBoundTo(string name);

    public abstract string AlreadyBound(string name, string code, DateTime until);

    public abstract string BindingCodeTitle { get; }

    public abstract string BindingCodeForWhom { get; }

    public abstract string BindingCodeHowTo(DateTime until);

    public abstract string NoSuchMember(string name);

    public abstract string WhichMember { get; }
}
