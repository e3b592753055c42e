namespace CommunityBot.Communities;

/// <summary>Heads and officers by their office, whichever it is.</summary>
public static class Appointments
{
    /// <summary>Since when and until when somebody has it; null for who never had.</summary>
    public static Tenure? DaysIn(this IPeople people, Office office, PersonId person) => office switch
    {
        Office.Head head => people.DaysAsHead(head.Community, person),
        Office.Officer officer => people.DaysAsOfficer(officer.Programme, person),
        _ => throw new InvalidOperationException($"A new office needs its days here: {office}"),
    };

    public static IReadOnlyList<Person> HoldersOf(this IPeople people, Office office, DateOnly on) => office switch
    {
        Office.Head head => people.HeadsOf(head.Community, on),
        Office.Officer officer => people.OfficersOf(officer.Programme, on),
        _ => throw new InvalidOperationException($"A new office needs its people here: {office}"),
    };

    /// <summary>Those who have it, had or will.</summary>
    public static IReadOnlyList<Person> EverHoldersOf(this IPeople people, Office office) => office switch
    {
        Office.Head head => people.EverHeadsOf(head.Community),
        Office.Officer officer => people.EverOfficersOf(officer.Programme),
        _ => throw new InvalidOperationException($"A new office needs its people here: {office}"),
    };

    /// <summary>Gives somebody an office on those days and no others; on none, it was never theirs.</summary>
    public static void Put(this IPeople people, Office office, PersonId person, Tenure? days)
    {
        switch (office)
        {
            case Office.Head head:
                people.PutHead(head.Community, person, days);
                break;
            case Office.Officer officer:
                people.PutOfficer(officer.Programme, person, days);
                break;
            default:
                throw new InvalidOperationException($"A new office needs to be kept here: {office}");
        }
    }
}
