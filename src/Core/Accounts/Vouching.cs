using CommunityBot.Communities;

namespace CommunityBot.Accounts;

/// <summary>
/// Whether somebody may let another in by a binding code: judged when it is made and again when it is used, since either may have become
/// something else in between.
/// </summary>
public static class Vouching
{
    /// <param name="records">Who leads what.</param>
    /// <param name="accounts">Who has an account already.</param>
    /// <param name="maker">Who makes the code; nobody where it came with a roster.</param>
    /// <param name="of">Whom it is for.</param>
    /// <param name="on">The day on which it is judged. Whoever is nothing yet is judged by what they are to be first.</param>
    public static Vouch For(ICommunityRecords records, IChatAccounts accounts, PersonId? maker, PersonId of, DateOnly on)
    {
        var isBound = accounts.Of(of).Count > 0;
        if (maker is not { } by)
            return isBound ? Vouch.BoundAlready : Vouch.Good;
        if (by == of)
            return isBound ? Vouch.Good : Vouch.NotTheirs;
        if (!Bond.HasAny(records.People, of, on) || !Charge.Leads(records, by, of, on))
            return Vouch.NotTheirs;
        return isBound && !Charge.IsOfficerOf(records, by, of, on) ? Vouch.BoundAlready : Vouch.Good;
    }
}

/// <summary>What somebody's word for another is worth.</summary>
public enum Vouch
{
    Good,

    /// <summary>They have an account: another needs their own yes there, or the officer.</summary>
    BoundAlready,

    /// <summary>Not the maker's to let in, or not any more: <see cref="Charge"/>.</summary>
    NotTheirs,
}
