using CommunityBot.Accounts;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string BindPurpose { get; }

    public abstract string IssueCodePurpose { get; }

    public abstract string NotBound { get; }

    public abstract string EnterBindingCode { get; }

    public abstract string AskForBindingCode { get; }

    public abstract string NoSuchBindingCode { get; }

    public abstract string BindingCodeEnded(CodeEnd how);

    public abstract string BindingCodeExpired(DateOnly day);

    public abstract string Bound(string name);

    public abstract string BoundNext { get; }

    public abstract string WasBoundTo(string name);

    public abstract string AlreadyBound(string name, string code, DateTime until);

    public abstract string BindingCodeTitle { get; }

    public abstract string BindingCodeForWhom { get; }

    public abstract string BindingCodeHowTo(DateTime until);

    public abstract string LinkedAlready(string name);

    public abstract string NoSuchMember(string name);

    public abstract string WhichMember { get; }

    /// <summary>Nothing that may be shown tells them apart.</summary>
    public abstract string OrByNumber { get; }

    /// <summary>What is said instead of signing in to whoever leads and is in no community.</summary>
    public abstract string BoundToLead { get; }

    public abstract string HeadPost { get; }

    public abstract string OfficerPost { get; }
}
