using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Undoing;

/// <summary>
/// 離開, 加入, 改名: people are where they were, and called as they were. Who became known by it alone is forgotten. Where others left
/// since, as somebody led by it, it stays until somebody else does.
/// </summary>
internal static class UndoBelonging
{
    public static UndoOutcome Run(IRecords records, IRulebookSource rulebooks, Deed.Placed deed, UndoNote note, DateOnly today)
    {
        if (!deed.Of.All(one => records.People.PlacesOf(one.Community, one.Person).SequenceEqual(one.After)))
            return new UndoOutcome.BuiltOn(Later.PlacesChanged);
        foreach (var of in deed.Of.GroupBy(change => change.Community))
        {
            var convening = of.ToDictionary(one => one.Person, one => one.Before.Where(place => place.Role == Role.Convener).Select(place => place.Days));
            if (Vacated(records.People.DaysOfConveners(of.Key), convening, today) is { } from)
                return new UndoOutcome.Unled(of.Key, from);
        }

        foreach (var change in deed.Of)
            records.People.Put(change.Community, change.Person, change.Before);
        foreach (var change in deed.Of)
            PointsFollow(records, rulebooks, change, note, today);
        return Done(records.People, deed.Made);
    }

    public static UndoOutcome Run(IPeople people, Deed.Appointed deed, DateOnly today)
    {
        if (!deed.Of.All(one => people.DaysIn(one.Office, one.Person) == one.After))
            return new UndoOutcome.BuiltOn(Later.PlacesChanged);
        foreach (var of in deed.Of.GroupBy(change => change.Office))
        {
            var holding = of.ToDictionary(one => one.Person, one => one.Before is { } days ? [days] : Enumerable.Empty<Tenure>());
            if (Vacated(people.DaysOfHolders(of.Key), holding, today) is { } from)
                return new UndoOutcome.Unheld(of.Key, from);
        }

        foreach (var change in deed.Of)
            people.Put(change.Office, change.Person, change.Before);
        return Done(people, deed.Made);
    }

    public static UndoOutcome Run(IPeople people, Deed.Renamed deed)
    {
        if (people.Find(deed.Person) is not { } person || person.Name != deed.After)
            return new UndoOutcome.BuiltOn(Later.PlacesChanged);
        if (people.Named(deed.Before).Any(other => other.Id != person.Id && other.DeletedOn is null && IsTakenFor(people, person, other)))
            return new UndoOutcome.BuiltOn(Later.NameTaken);
        people.Update(person with { Name = deed.Before });
        return new UndoOutcome.Done();
    }

    /// <summary>Whether two of one name would be one for whoever names them: in the same community, or from the same place.</summary>
    private static bool IsTakenFor(IPeople people, Person person, Person other) =>
        (NameKey.AreSame(person.School, other.School) && NameKey.AreSame(person.Department, other.Department))
        || people.EverOf(person.Id).Select(place => place.Community.Id).Intersect(people.EverOf(other.Id).Select(place => place.Community.Id)).Any();

    /// <summary>Who was the first of all to lead may be taken out again: that is as it was.</summary>
    private static DateOnly? Vacated(ILookup<PersonId, Tenure> days, Dictionary<PersonId, IEnumerable<Tenure>> then, DateOnly today)
    {
        List<Tenure> after = [.. days.Where(one => !then.ContainsKey(one.Key)).SelectMany(one => one), .. then.Values.SelectMany(one => one)];
        return after.Count == 0 ? null : Vacancy.FirstWithout([.. days.SelectMany(one => one)], after, today);
    }

    private static UndoOutcome.Done Done(IPeople people, PersonId? made) => new(made is { } person && !people.Remove(person) ? made : null);

    private static void PointsFollow(IRecords records, IRulebookSource rulebooks, PlacesChange change, UndoNote note, DateOnly today)
    {
        if (records.Communities.Find(change.Community) is { } community && rulebooks.Find(community.Programme) is { } rulebook)
            Handover.Follow(
                records,
                rulebook,
                community,
                change.After,
                change.Before,
                new PointNote { Community = change.Community, Person = change.Person, At = note.At, By = note.By, Why = note.Why },
                today);
    }
}
