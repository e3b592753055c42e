using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>What a case lacks by itself: its days, what was agreed, its shares, and whether there is a grant left for it.</summary>
internal static class CaseBars
{
    public static IEnumerable<Bar> Of(Examined examined) => [.. OfDays(examined), .. OfAgreed(examined.Own), .. OfShares(examined.Own), .. OfQuota(examined)];

    private static IEnumerable<Bar> OfDays(Examined examined)
    {
        var own = examined.Own;
        if (own.Rulebook.Spans.FirstOrDefault(rule => own.Facts.Fits(rule.Scope)) is not { } rule)
            yield break;
        if (own.File.Planned is not { } days)
            yield return new Bar.NoDays(rule) { Cite = rule.Cite };
        else if (!Fits(rule, days, examined))
            yield return new Bar.WrongDays(rule, days) { Cite = rule.Cite };
    }

    private static bool Fits(SpanRule rule, Period days, Examined examined) => rule switch
    {
        SpanRule.FromDays from => from.Starts.Contains(DayOfYear.Of(days.Start)) && CivilMonths.End(days.Start, from.Months) == days.End,
        SpanRule.HalfDays half => PlannedHalfDays(days, examined) >= half.Least,
        SpanRule.Free => true,
        _ => throw new InvalidOperationException($"A new rule about days has to be looked at here: {rule}"),
    };

    private static int PlannedHalfDays(Period days, Examined examined)
    {
        if (examined.Own.Rulebook.Months?.HalfDays is not { } rule)
            return 0;
        return examined.Records.Meetings.Of(examined.Own.Community.Id, examined.Clock.Whole(days.Start).From, examined.Clock.Whole(days.End).To)
            .Where(meeting => meeting.CancelledAt is null)
            .GroupBy(meeting => examined.Clock.Day(meeting.StartsAt), HalfDayCount.Worth)
            .Where(day => !rule.WorkdaysOnly || examined.Workdays.IsWorkday(day.Key))
            .Sum(day => Math.Min(rule.ADay, day.Sum()));
    }

    private static IEnumerable<Bar> OfAgreed(OwnCase own)
    {
        if (own.Rulebook.Collection is { } rule && own.Facts.Fits(rule.Scope) && own.File.Agreed is { } agreed && agreed < rule.Least)
            yield return new Bar.TooLittleAgreed(rule, agreed) { Cite = rule.Cite };
    }

    private static IEnumerable<Bar> OfShares(OwnCase own)
    {
        if (own.Rulebook.Months?.Ways.FirstOrDefault(way => own.Facts.Fits(way.Scope)) is not CreditWay.Span { Money: { } money } way
            || own.File.Shares is not { Count: > 0 } shares)
            yield break;
        var lead = shares.FirstOrDefault(share => share.Leads)?.Share ?? default;
        var all = new Rate(shares.Sum(share => share.Share.HundredthsOfPercent));
        if (lead.HundredthsOfPercent < money.LeadShare.HundredthsOfPercent || all.HundredthsOfPercent > Rate.All.HundredthsOfPercent)
            yield return new Bar.WrongShares(lead, money.LeadShare, all) { Cite = way.Cite };
    }

    /// <summary>By the calendar year of the first day.</summary>
    private static IEnumerable<Bar> OfQuota(Examined examined)
    {
        var own = examined.Own;
        if (own.Rulebook.Funding?.Grants.FirstOrDefault(grant => own.Facts.Fits(grant.Scope)) is not { Quota: { } quota } grant)
            yield break;
        var choices = own.Rulebook.Questions.FirstOrDefault(question => question.Id == quota.Question)?.Choices ?? [];
        if (choices.FirstOrDefault(choice => own.Facts.Answers.Contains(choice.Id)) is not { } answer)
            yield break;
        var others = examined.Others().Where(other =>
            other.IsApproved && other.Facts.Fits(grant.Scope) && other.Facts.Answers.Contains(answer.Id)
            && examined.BeginOf(other).Year == examined.Begins.Year);
        if (others.Count() >= quota.Most)
            yield return new Bar.QuotaIsFull(quota, answer, examined.Begins.Year) { Cite = quota.Cite };
    }
}
