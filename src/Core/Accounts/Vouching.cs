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
    /// <param name="on">The day on which it is judged.</param>
    public static Vouch For(ICommunityRecords records, IChatAccounts accounts, PersonId? maker, PersonId of, DateOnly on)
    {
        var isBound = accounts.Of(of).Count > 0;
        if (maker is not { } by)
            return isBound ? Vouch.BoundAlready : Vouch.Good;
        if (by == of)
            return isBound ? Vouch.Good : Vouch.Stranger;
        if (IsOfficerOf(records, by, of, on))
            return Vouch.Good;
        if (!Convenes(records, by, of, on))
            return Vouch.Stranger;
        return LeadsElsewhere(records, by, of, on) ? Vouch.LeadsElsewhere : isBound ? Vouch.BoundAlready : Vouch.Good;
    }

    /// <summary>
    /// The officer of a programme, for its members, conveners, heads and officers; not for officers of another programme as well, nor for
    /// whoever leads in others only and is a mere member here.
    /// </summary>
    private static bool IsOfficerOf(ICommunityRecords records, PersonId by, PersonId of, DateOnly on)
    {
        var offices = records.People.OfficerOf(by, on);
        var theirs = records.People.OfficerOf(of, on);
        if (offices.Count == 0 || theirs.Except(offices).Any())
            return false;
        var leads = records.ConvenedBy(of, on).Concat(records.People.HeadOf(of, on)).Select(community => community.Programme).Concat(theirs).ToList();
        return leads.Count > 0
            ? leads.Exists(offices.Contains)
            : records.People.MembershipsOf(of, on).Any(membership => offices.Contains(membership.Community.Programme));
    }

    private static bool Convenes(ICommunityRecords records, PersonId by, PersonId of, DateOnly on)
    {
        var convened = records.ConvenedBy(by, on).Select(community => community.Id).ToHashSet();
        return records.People.MembershipsOf(of, on).Any(membership => convened.Contains(membership.Community.Id));
    }

    private static bool LeadsElsewhere(ICommunityRecords records, PersonId by, PersonId of, DateOnly on) =>
        records.People.OfficerOf(of, on).Count > 0
        || records.People.HeadOf(of, on).Count > 0
        || records.ConvenedBy(of, on).Select(community => community.Id).Except(records.ConvenedBy(by, on).Select(community => community.Id)).Any();
}

/// <summary>What somebody's word for another is worth.</summary>
public enum Vouch
{
    Good,

    /// <summary>They have an account: another needs their own yes there, or the officer.</summary>
    BoundAlready,

    /// <summary>They lead something that the maker does not, or are a head or an officer: that needs the officer.</summary>
    LeadsElsewhere,

    /// <summary>The maker has nothing to do with them, or not any more.</summary>
    Stranger,
}
