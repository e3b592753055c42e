using CommunityBot.Calendar;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>Reads 機械系 113/8/1 10, 電子系 114-1 13人: the department, a day of the semester, how many teachers.</summary>
internal static class HeadcountReader
{
    private static readonly string[] s_units = ["人", "位", "名"];

    public static ReadCredit Read(Turn turn, Rulebook rulebook, string words, DateOnly on)
    {
        if (rulebook.Away is not { } rule)
            return Wrong(turn.Texts.CreditHowTo(turn.Word));
        var period = PeriodReader.Read(words, on);
        if (period.Impossible is { } wrong)
            return Wrong(turn.Texts.NoSuchDays(TypedText.Shorten(wrong, Limits.Words)));
        var read = s_units.Select(unit => CountReader.Read(period.Rest, unit)).FirstOrDefault(one => one.Count is not null || one.Impossible is not null)
            ?? new ReadCount(null, period.Rest);
        if (read.Impossible is { } none || read.Count > int.MaxValue)
            return Wrong(turn.Texts.NotACount(TypedText.Shorten(read.Impossible ?? period.Rest, Limits.Words)));
        if (read.Rest.Length == 0)
            return new ReadCredit.Asks(Awaited.Name, Reply.Say(turn.Texts.WhichDepartment));
        if (read.Rest.Length > Limits.Name || turn.Ear.HasTalk(read.Rest))
            return Wrong(Joined.Lines(turn.Texts.CreditNotUnderstood(TypedText.Shorten(read.Rest, Limits.Words)), turn.Texts.CreditHowTo(turn.Word)));
        if (period.From is not { } day)
            return new ReadCredit.Asks(Awaited.When, Reply.Say(turn.Texts.WhichSemester(read.Rest)));
        if (read.Count is not { } teachers)
            return new ReadCredit.Asks(Awaited.Count, Reply.Say(turn.Texts.HowManyTeachers(read.Rest)));
        var first = rule.Semesters.LastBefore(day);
        return new ReadCredit.Heads(rulebook, rule, read.Rest, new Period(first, rule.Semesters.FirstAfter(first).AddDays(-1)), (int)teachers);
    }

    private static ReadCredit.Wrong Wrong(string text) => new(Reply.Say(text));
}
