using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Texts;
using CommunityBot.Credits;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Wording;

/// <summary>Says what counts of somebody's industry placement, in the reader's language and with the words of their rulebook.</summary>
public sealed class TrainingWording(CommonWording wording)
{
    private readonly Catalogue _texts = wording.Texts;

    /// <summary>3 個月 15 日.</summary>
    public string Of(Length length) => _texts.Lasting(length.Months, length.Days);

    /// <summary>3 個月 19 日，採計 3 個月; 52 個半日＝1 個月又 12 個半日.</summary>
    public string Of(MonthCount.FormCount form, HalfDayRule? rule)
    {
        var days = form.Length == default ? "" : form.Length.Days == 0 ? Of(form.Length) : _texts.ComesTo(Of(form.Length), form.Length.Months);
        var halves = form.HalfDays == 0 ? "" : rule is { } half && form.HalfDays >= half.AMonth
            ? _texts.HalfDaysAs(form.HalfDays, form.HalfDays / half.AMonth, form.HalfDays % half.AMonth)
            : _texts.HalfDays(form.HalfDays);
        return days.Length + halves.Length == 0 ? Of(default(Length)) : _texts.List([.. new[] { days, halves }.Where(part => part.Length > 0)]);
    }

    /// <summary>What became of a claim, with the article.</summary>
    public string Of(MonthCount.Line line, MonthRules rules) => _texts.WithAside(
        line.Verdict switch
        {
            Verdict.Counts => _texts.IsCounted(line.HalfDays > 0 ? _texts.HalfDays(line.HalfDays) : Of(line.Counted)),
            Verdict.OtherTime => _texts.IsOfOtherYears,
            Verdict.Taken taken => _texts.CountsAlreadyAs(wording.Name(taken.By.Name)),
            Verdict.TooLittle few => _texts.PaysTooLittle(few.Average, few.Least),
            Verdict.TooShort few => _texts.IsTooShort(few.LeastMonths),
            Verdict.DayOff => _texts.IsOnDayOff,
            Verdict.NotThere => _texts.DidNotAttend,
            Verdict.DayIsFull => _texts.DayIsFull(rules.HalfDays?.ADay ?? 0),
            Verdict.Lacks lacks => _texts.LacksFirst(_texts.List([.. lacks.Duties.Select(duty => wording.Name(duty.Name))])),
            _ => throw new InvalidOperationException($"A new verdict has to be said here: {line.Verdict}"),
        },
        _texts.Articles(line.Verdict.Cite));

    /// <summary>Which claim it is: its way, where it is from.</summary>
    public string Of(Claim claim) => Joined.Words(
        wording.Name(claim.Way.Name),
        claim is Claim.HalfDays half ? _texts.HalfDays(half.Count) : claim is Claim.Session session ? _texts.HalfDays(session.Worth) : "",
        claim.Origin switch
        {
            ClaimOrigin.Noted noted => Joined.Words(noted.With, noted.Entry.Id.ToString()),
            ClaimOrigin.OfCase from => Joined.Words(from.Case.Name, from.Firm),
            ClaimOrigin.AtMeeting at => wording.Name(at.Meeting, at.Case),
            _ => throw new InvalidOperationException($"Where a new claim is from has to be said here: {claim.Origin}"),
        });

    public string DaysOf(Claim claim) => claim switch
    {
        Claim.Stretch stretch => _texts.Days(stretch.Days),
        Claim.HalfDays half => _texts.Days(half.Days),
        Claim.Session session => _texts.Day(session.Day),
        _ => throw new InvalidOperationException($"A new claim needs its days here: {claim}"),
    };

    /// <summary>Something that was noted, in one line: 產學合作計畫 114/02/01 到 114/05/31 100,000 元 60% 精密公司.</summary>
    public string Of(CreditFact fact, Rulebook? rulebook) => fact switch
    {
        CreditFact.Cycle cycle => _texts.CycleFrom(cycle.From),
        CreditFact.Absence absence => Joined.Words(NameOf(absence, rulebook), _texts.Days(absence.Days)),
        CreditFact.HalfDays half => Joined.Words(NameOfWay(half.Way, rulebook), _texts.Days(half.Days), _texts.HalfDays(half.Count), half.With),
        CreditFact.Stretch stretch => Joined.Words(
            NameOfWay(stretch.Way, rulebook),
            _texts.Days(stretch.Days),
            stretch.Money is { } money ? _texts.Money(money) : "",
            ShareOf(stretch),
            stretch.With),
        _ => throw new InvalidOperationException($"A new fact has to be said here: {fact}"),
    };

    /// <summary>60%（主持人）; empty where nothing was allotted.</summary>
    public string ShareOf(CreditFact.Stretch stretch) =>
        stretch.Share is not { } share ? stretch.Leads ? _texts.LeadsIt : "" : stretch.Leads ? _texts.WithAside(share.ToString(), _texts.LeadsIt) : share.ToString();

    /// <summary>再 2 個月、50,000 元; empty where nothing is missing.</summary>
    public string Missing(int months, Dollars money) => _texts.List(
        [.. new[] { months > 0 ? Of(new Length(months, 0)) : "", money > Dollars.Zero ? _texts.Money(money) : "" }.Where(part => part.Length > 0)]);

    private string NameOfWay(string id, Rulebook? rulebook) => rulebook?.Months?.FindWay(id) is { } way ? wording.Name(way.Name) : id;

    private string NameOf(CreditFact.Absence absence, Rulebook? rulebook) =>
        rulebook?.Away?.With.FirstOrDefault(kind => kind.Id == absence.Kind) is { } kind ? wording.Name(kind.Name) : absence.Kind;
}
