namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string MyAccountsPurpose => "see which accounts of yours are linked";

    public override string UnlinkPurpose => "unlink an account, for example: unlink LINE";

    public override string MyAccountsTitle => "Your linked accounts";

    public override string LinkedOn(DateOnly day) => $"linked on {Day(day)}";

    public override string LastUsedOn(DateOnly day) => $"last used on {Day(day)}";

    public override string YouUseItNow => "in use right now";

    public override string MyAccountsNote(string unlink, string bind) =>
        $"If you do not know one, or no longer use it, type “{unlink}”. To use another chat program as well, type “{bind}”. "
            + "Signing in alone does not count as using it.";

    public override string WhichAccount(string name) =>
        name.Length == 0 ? "Which of your accounts should be unlinked?" : $"Which account of {name} should be unlinked?";

    public override string AllAccounts => "all";

    public override string ConfirmUnlink(string name, string accounts) =>
        $"Unlink {(name.Length == 0 ? "your account" : $"the account of {name}")}: {accounts}? "
            + "It can do nothing more until it is linked by a new binding code. This cannot be taken back.";

    public override string ItIsYourLast => "It is your last one: to sign in again you would need a new code from your convener or officer.";

    public override string Unlinked(string name, string accounts) => name.Length == 0 ? $"Unlinked: {accounts}." : $"Unlinked from {name}: {accounts}.";

    public override string UnlinkedThis => "This account is unlinked. To use it again, type “link” and a new binding code.";

    public override string NoAccountsOf(string name) => $"{name} has no linked account.";

    public override string NoSuchAccount(string words) => $"You have no account “{words}”, and your programmes have nobody of that name.";

    public override string OnlyOfficersUnlink(string name) => $"Only officers can unlink accounts of others, and “{name}” is none of yours.";

    public override string AlreadyUnlinked => "That account is no longer linked, so there is nothing to do.";

    public override string AccountWasUnlinked(string by, string account) =>
        $"{by} unlinked one of your accounts: {account}. If you did not want that, please tell your officer.";

    public override string ThisWasUnlinked(string by) =>
        $"{by} unlinked this account, so I do not know you here any more. To use it again, ask your convener or officer for a new binding code.";

    public override string AccountWasAdded(string channel) =>
        $"Another account was just linked to you ({channel}). If it is not yours, look at “my accounts” now, unlink it and tell your officer.";

    public override string CodeWasTried(string channel) =>
        $"Somebody tried to link another account to you with a binding code ({channel}), and I did not let them. If it was you, press the button below for a "
            + "new code and type it there; if not, there is nothing to do.";

    public override string CodeNotVouchedFor =>
        "This binding code is not good any more: you have a linked account already, or whoever made it can no longer make one for you. "
            + "Type “link” at your linked account for a new one; if you lost that phone, ask the officer.";

    public override string CodeWasMade(string by) =>
        $"{by} made a binding code for you, good for one more account. If you did not ask for it, please tell your officer.";

    public override string CodeIsWanted(string by) =>
        $"{by} would like to make a binding code for you, for one more account. If you want one, press the button below and only you will see it; "
            + "if not, there is nothing to do.";

    public override string HasAccountAlready(string name) =>
        $"{name} has a linked account already, and a code goes to nobody else: I have asked there, and “link” gets it. "
            + "If that phone is lost, the officer makes the code.";

    public override string AskTheOfficer(string name) =>
        $"{name} also leads something else, as a convener, a head or an officer, so the code has to come from the officer there.";

    public override string EarlierCodesToo => "Codes made before and not used yet are good too, until one of them is used.";
}
