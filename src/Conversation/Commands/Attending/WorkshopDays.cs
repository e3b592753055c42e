using CommunityBot.Conversation.Turns;
using CommunityBot.Credits;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>How many half days (半日) of a workshop somebody was at today, and in all of it.</summary>
internal static class WorkshopDays
{
    public static IEnumerable<Field> Of(Turn turn, MyMeeting at)
    {
        if (turn.Rulebooks.Find(at.Community.Programme) is not { Months: { HalfDays: { } rule } months } rulebook)
            yield break;
        var own = OwnCase.Read(turn.Records, rulebook, at.Community, turn.Today);
        if (months.Ways.FirstOrDefault(way => own.Facts.Fits(way.Scope)) is not CreditWay.HalfDays way)
            yield break;
        var (day, sum) = (turn.Clock.Day(at.Meeting.StartsAt), HalfDaySum.Of(turn.Records, rule, own, turn.Me.Id, turn.Clock, turn.Workdays));
        if (rule.WorkdaysOnly && !turn.Workdays.IsWorkday(day))
            yield return new Field(turn.Texts.HalfDaysLabel, turn.Texts.HalfDaysOff(rule.Cite));
        else
            yield return new Field(turn.Texts.HalfDaysLabel, turn.Texts.HalfDaysAttended(sum.On(day), sum.All, rule.Cite));
        var after = rulebook.Duties.Where(duty => way.After.Contains(duty.Id)).Select(duty => turn.Wording.Name(duty.Name)).ToList();
        if (after.Count > 0)
            yield return new Field("", turn.Texts.CountsOnce(turn.Texts.List(after), way.Cite));
    }
}
