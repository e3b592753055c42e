using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Conversation.Texts;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Wording;

/// <summary>Says what there is to say of a case (案) in the reader's language: its days, its firm, what bars it.</summary>
public sealed class CaseWording(CommonWording wording)
{
    private readonly Catalogue _texts = wording.Texts;

    /// <summary>8/1 或 2/1 起 6 個月.</summary>
    public string Say(SpanRule rule) => rule switch
    {
        SpanRule.FromDays(var starts, var months) => _texts.SpanFrom([.. starts.Select(start => $"{start.Month}/{start.Day}")], months),
        SpanRule.HalfDays(var least) => _texts.SpanHalfDays(least),
        SpanRule.Free(var by) => _texts.SpanAs(wording.Name(by)),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A new rule about days needs words here."),
    };

    /// <summary>What keeps a case from being filed or approved, with its article and what may be done.</summary>
    public string Say(Bar bar)
    {
        var cite = bar.Cite;
        return bar switch
        {
            Bar.NoDays(var rule) => _texts.BarNoDays(Say(rule), cite),
            Bar.WrongDays(SpanRule.FromDays rule, var days) => _texts.BarWrongStart(days, Say(rule), [.. Near(rule, days.Start).Select(_texts.DayToDay)], cite),
            Bar.WrongDays(var rule, var days) => _texts.BarWrongDays(days, Say(rule), cite),
            Bar.TooLittleAgreed(var rule, var agreed) => _texts.BarTooLittleAgreed(wording.Name(rule.Name), agreed, rule.Least, cite),
            Bar.WrongShares(var lead, var least, _) when lead.HundredthsOfPercent < least.HundredthsOfPercent => _texts.BarLeadShare(lead, least, cite),
            Bar.WrongShares(_, _, var all) => _texts.BarShares(all, cite),
            Bar.OnceACycle(var earlier, var window) => _texts.BarOnceACycle(earlier.Name, window.End, window.End.AddDays(1), cite),
            Bar.Serving(var earlier, var service) => _texts.BarServing(earlier.Name, service.End, service.End.AddDays(1), cite),
            Bar.TeachersFault(var earlier, var until) => _texts.BarTeachersFault(earlier.Name, until, until.AddDays(1), cite),
            Bar.FirmsFault(var firm, var until) => _texts.BarFirmsFault(firm, until, until.AddDays(1), cite),
            Bar.DepartmentIsAway(var count) => _texts.BarDepartment(
                count.Department, count.Semester, count.Teachers ?? 0, count.Most ?? 0, [.. count.Away.Select(person => person.Name)], cite),
            Bar.QuotaIsFull(var rule, var answer, var year) => _texts.BarQuota(wording.Name(answer.Name), year, rule.Most, cite),
            _ => throw new ArgumentOutOfRangeException(nameof(bar), bar, "A new bar needs words here."),
        };
    }

    public string Say(CaseFact.Firm firm) => firm.TaxId.Length > 0 ? _texts.FirmWithTaxId(firm.Name, firm.TaxId) : firm.Name;

    public string Say(CaseFact.Ended ended) => _texts.EndedEarly(ended.Last, _texts.FaultName(ended.Fault), ended.Return);

    /// <summary>What was noted of a case, in few words.</summary>
    public string Names(ICases cases, IReadOnlyList<CaseEntryId> lines) =>
        _texts.List([.. lines.Select(cases.Find).OfType<CaseEntry>().Select(Name).Distinct()]);

    private string Name(CaseEntry entry) => entry.Corrects is null ? Name(entry.Fact) : _texts.CorrectionOf(Name(entry.Fact));

    private string Name(CaseFact fact) => fact switch
    {
        CaseFact.Span => _texts.CaseDaysLabel,
        CaseFact.Ended => _texts.EarlyEndLabel,
        CaseFact.Firm => _texts.FirmLabel,
        CaseFact.Agreed agreed => _texts.AgreedAmount(agreed.Amount),
        CaseFact.Granted granted => _texts.GrantedAmount(granted.Amount),
        CaseFact.Received received => _texts.ReceivedAmount(received.Amount),
        CaseFact.Paid paid => _texts.PaidAmount(paid.Amount),
        CaseFact.Allotted => _texts.AllottedLabel,
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "What is new of a case needs a name here."),
    };

    /// <summary>The last stretch that would do before a day, and the first after it.</summary>
    private static IEnumerable<Period> Near(SpanRule.FromDays rule, DateOnly day) =>
        new[] { rule.Starts.LastBefore(day), rule.Starts.FirstAfter(day) }.Select(first => new Period(first, CivilMonths.End(first, rule.Months)));
}
