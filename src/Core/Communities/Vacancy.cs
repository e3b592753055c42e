namespace CommunityBot.Communities;

/// <summary>Whether there is somebody to convene a community, to recommend it, or to have an office, on all days to come.</summary>
public static class Vacancy
{
    /// <summary>On which days each of those convenes it who ever does.</summary>
    public static ILookup<PersonId, Tenure> DaysOfConveners(this IPeople people, CommunityId community) =>
        people.EverIn(community).Where(one => one.Role == Role.Convener).ToLookup(one => one.Person.Id, one => one.Days);

    /// <summary>On which days each of those has it who ever does.</summary>
    public static ILookup<PersonId, Tenure> DaysOfHolders(this IPeople people, Office office) =>
        people.EverHoldersOf(office).ToLookup(one => one.Id, one => people.DaysIn(office, one.Id) ?? default);

    /// <summary>The first day that has somebody as things are, and would have nobody.</summary>
    /// <param name="days">Who leads on which days.</param>
    /// <param name="who">Whose days become others.</param>
    /// <param name="then">Which.</param>
    /// <param name="from">No day before this one is asked about.</param>
    /// <returns>Null where there is no such day.</returns>
    public static DateOnly? FirstWithout(this ILookup<PersonId, Tenure> days, PersonId who, IEnumerable<Tenure> then, DateOnly from) =>
        FirstWithout([.. days.SelectMany(one => one)], [.. days.Where(one => one.Key != who).SelectMany(one => one), .. then], from);

    /// <summary>The same of however many whose days become others.</summary>
    /// <param name="before">The days on which somebody leads.</param>
    /// <param name="after">Those on which somebody would.</param>
    /// <param name="from">As above.</param>
    public static DateOnly? FirstWithout(IReadOnlyCollection<Tenure> before, IReadOnlyCollection<Tenure> after, DateOnly from) =>
        after.Select(one => one.Until?.AddDays(1)).Concat(before.Select(one => one.From)).Append(from)
            .OfType<DateOnly>()
            .Where(day => day >= from && before.Any(one => one.Includes(day)) && !after.Any(one => one.Includes(day)))
            .Min(day => (DateOnly?)day);
}
