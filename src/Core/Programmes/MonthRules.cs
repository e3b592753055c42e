using CommunityBot.Amounts;

namespace CommunityBot.Programmes;

/// <summary>How many months of what somebody has to have in so many years (六年內半年), and how they are counted.</summary>
public sealed record MonthRules
{
    /// <summary>How many months are enough.</summary>
    public required int Need { get; init; }

    /// <summary>How many years they are counted in. The next ones begin where these end.</summary>
    public required int CycleYears { get; init; }

    public required Citations Cite { get; init; }

    /// <summary>Null where no way counts half days.</summary>
    public HalfDayRule? HalfDays { get; init; }

    /// <summary>The forms (形式類型) of which there are, in the order in which days go to them: a day counts in the first that has it.</summary>
    public required IReadOnlyList<CreditForm> Forms { get; init; }

    /// <summary>The article by which only whole months of a form are added to those of others.</summary>
    public required Citations WholeMonthsCite { get; init; }

    /// <summary>The article by which no day counts in two forms.</summary>
    public required Citations ApartCite { get; init; }

    public IEnumerable<CreditWay> Ways => Forms.SelectMany(form => form.Ways);

    public CreditWay? FindWay(string id) => Ways.FirstOrDefault(way => way.Id == id);

    public CreditForm FormOf(CreditWay way) => Forms.First(form => form.Ways.Contains(way));
}

/// <summary>How half days make months.</summary>
/// <param name="ADay">How many one day has.</param>
/// <param name="DaysAWeek">How many days are a week.</param>
/// <param name="WeeksAMonth">How many weeks are a month.</param>
/// <param name="WorkdaysOnly">Whether those on weekends and public holidays do not count.</param>
/// <param name="Cite">The article.</param>
public sealed record HalfDayRule(int ADay, int DaysAWeek, int WeeksAMonth, bool WorkdaysOnly, Citations Cite)
{
    public int AMonth => ADay * DaysAWeek * WeeksAMonth;
}

/// <summary>A form in which months come, such as 實地服務. What came in it is added up before whole months are taken.</summary>
public sealed record CreditForm(string Id, LocalName Name, IReadOnlyList<CreditWay> Ways);

/// <summary>A way in which something counts for somebody.</summary>
public abstract record CreditWay
{
    private CreditWay()
    {
    }

    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The cases that it is about.</summary>
    public Scope Scope { get; init; } = Scope.Everyone;

    /// <summary>Ids of duties that are done before it counts.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    public required Citations Cite { get; init; }

    /// <summary>From one day to another.</summary>
    public sealed record Span : CreditWay
    {
        /// <summary>Each stretch has so many months or counts for nothing.</summary>
        public int? LeastMonths { get; init; }

        /// <summary>What firms have to pay for it; null where no money is asked.</summary>
        public MoneyRule? Money { get; init; }
    }

    /// <summary>By the half days somebody was there.</summary>
    public sealed record HalfDays : CreditWay;
}

/// <summary>What firms pay for cooperation that counts.</summary>
/// <param name="AloneMonths">It is enough without any other form with so many months in all,</param>
/// <param name="Alone">and so much money in all.</param>
/// <param name="Monthly">Beside other forms it takes so much a month, on the average of each contract.</param>
/// <param name="MonthlyCite">The article that says that.</param>
/// <param name="LeadShare">Whoever leads it may not be allotted less of the money.</param>
public sealed record MoneyRule(int AloneMonths, Dollars Alone, Dollars Monthly, Citations MonthlyCite, Rate LeadShare);
