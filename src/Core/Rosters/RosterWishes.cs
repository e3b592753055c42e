namespace CommunityBot.Rosters;

/// <summary>What whoever imports a roster says beside the file.</summary>
/// <param name="AcceptNew">Communities and people are new, though much like some that are known.</param>
/// <param name="AcceptOld">The file holds, also where it undoes what was ended or changed since.</param>
/// <param name="Same">People who may be somebody known are.</param>
/// <param name="Leavers">Those leave whom the file lacks.</param>
public sealed record RosterWishes(bool AcceptNew = false, bool AcceptOld = false, bool Same = false, bool Leavers = false)
{
    public bool Allow(RosterDoubt doubt) => doubt.IsOld ? AcceptOld : AcceptNew;
}
