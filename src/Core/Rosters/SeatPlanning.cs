using CommunityBot.Communities;

namespace CommunityBot.Rosters;

/// <summary>What rows about somebody in one community make of the places that they have there.</summary>
/// <param name="known">The places as they are known.</param>
/// <param name="today">The day.</param>
/// <param name="movesToday">Whether the first day is today where the rows say none, as another community is left.</param>
internal sealed class SeatPlanning(IReadOnlyList<Place> known, DateOnly today, bool movesToday)
{
    public IEnumerable<PlannedRow> Of(IReadOnlyList<RosterEntry> rows)
    {
        var places = known;
        var said = rows.Select(row => (Row: row, Place: Take(row, ref places))).ToList();
        var isSame = places.SequenceEqual(known);
        var already = known.ToHashSet();
        var effect = known.Any(place => place.Days.Reaches(today)) ? RowEffect.Changed : RowEffect.Added;
        return said.Select(one => new PlannedRow(one.Row, isSame || !already.Add(one.Place) ? RowEffect.None : effect, known, places)).ToList();
    }

    /// <returns>The place that the row is about.</returns>
    private Place Take(RosterEntry row, ref IReadOnlyList<Place> places)
    {
        var place = new Place(row.Seat!.Role, row.Seat.Kind);
        // Without days a row is about today: what is registered for later stays.
        if (row.Days == default && (places.LastOrDefault(one => one.Days.Includes(today)) ?? places.FirstOrDefault(one => one.Days.Reaches(today))) is { } now)
        {
            if (IsLike(now, place))
                return now;
            place = place with { Days = now.Days, Why = now.Why };
            places = [.. places.Select(one => one == now ? place : one)];
            return place;
        }

        if (row is { From: null, Until: { } last } && places.LastOrDefault(one => !(one.Days.From > last)) is { } ending && IsLike(ending, place))
        {
            place = Until(ending, ending.Days with { Until = last });
            places = [.. places.Select(one => one == ending ? place : one)];
            return place;
        }

        var before = places.LastOrDefault(one => row.From is null || one.Days.From == row.From);
        var days = row.Days == default ? DaysWithout(places) : row.Days with { Until = row.Until ?? before?.Days.Until };
        places = places.With(place with { Days = days, Why = before is null ? "" : Until(before, days).Why });
        return places[^1];
    }

    private static bool IsLike(Place one, Place other) => (one.Role, one.Kind) == (other.Role, other.Kind);

    /// <summary>On those days. Why it ended stays, where it ends as it did.</summary>
    private static Place Until(Place place, Tenure days) => place with { Days = days, Why = place.Days.Until == days.Until ? place.Why : "" };

    /// <summary>Where the row says no days: from today on for who comes again or from elsewhere, else from ever.</summary>
    private Tenure DaysWithout(IReadOnlyList<Place> places) => places.Count > 0 || movesToday ? new Tenure(From: today) : default;
}
