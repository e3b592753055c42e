using CommunityBot.Communities;
using CommunityBot.OwnData;
using CommunityBot.Records;
using CommunityBot.Rosters;
using CommunityBot.Typing;

namespace CommunityBot.PastCredits;

/// <summary>A teacher whom rows are about.</summary>
/// <param name="Line">The first of these rows.</param>
/// <param name="Known">Null for one who is not on any roster.</param>
/// <param name="Said">What the row says.</param>
public sealed record PlannedTeacher(int Line, Person? Known, SaidTeacher Said)
{
    public string Name => Known?.Name ?? Said.Name;
}

/// <summary>Who it is that rows name, as a roster would have it: by number, by e-mail address, else by name and what is said beside it.</summary>
internal sealed class Teachers(IRecords records, List<CreditProblem> problems)
{
    private readonly Dictionary<SaidTeacher, PlannedTeacher?> _found = [];
    private readonly List<PlannedTeacher> _made = [];

    /// <summary>Those who are on no roster.</summary>
    public IReadOnlyList<PlannedTeacher> Made => _made;

    /// <returns>Null where it is not known who it is, which is noted.</returns>
    public PlannedTeacher? Of(int line, SaidTeacher said)
    {
        if (_found.GetValueOrDefault(said) is not { } teacher)
            return _found[said] = Find(line, said);
        return teacher;
    }

    private PlannedTeacher? Find(int line, SaidTeacher said)
    {
        if (RosterTag.Read(said.Number) is { } tag && RosterTag.Find(records, tag, said.Name) is { } tagged)
            return new PlannedTeacher(line, tagged, said);
        var number = RosterTag.Read(said.Number) is null ? said.Number : "";
        if ((number.Length > 0 ? records.People.FindByNumber(number) : null) is { } numbered)
            return Called(line, said, numbered, number);
        if ((said.Email.Length > 0 ? records.People.FindByEmail(said.Email) : null) is { } mailed)
            return Called(line, said, mailed, said.Email);
        var named = records.People.Named(said.Name).Where(person => MayBe(person, said, number)).ToList();
        if (named.Count > 1 && named.FindAll(person => NameKey.AreSame(person.Department, said.Department)) is { Count: > 0 } ofDepartment)
            named = ofDepartment;
        switch (named)
        {
            case [{ DeletedOn: null } only]:
                return new PlannedTeacher(line, only, said);
            case []:
                return New(line, said with { Number = number });
            case [_]:
                problems.Add(new CreditProblem(line, CreditFault.Deleted, said.Name));
                return null;
            default:
                problems.Add(new CreditProblem(
                    line, CreditFault.Namesakes, said.Name, string.Join('、', named.Select(person => Joined.Words(person.InFull, person.Id.Tag())))));
                return null;
        }
    }

    private PlannedTeacher? Called(int line, SaidTeacher said, Person person, string by)
    {
        if (person.DeletedOn is null && records.People.FormerNamesOf(person.Id).Prepend(person.Name).Any(name => NameKey.AreSame(name, said.Name)))
            return new PlannedTeacher(line, person, said);
        problems.Add(new CreditProblem(line, CreditFault.IsOfAnother, by, person.InFull));
        return null;
    }

    /// <summary>What is said and what is known do not contradict each other. Somebody may have moved to another department since.</summary>
    private static bool MayBe(Person person, SaidTeacher said, string number) =>
        May(person.School, said.School) && May(person.Email, said.Email)
        && (number.Length == 0 || person.Number.Length == 0 || StaffNumber.AreSame(person.Number, number));

    private static bool May(string known, string said) => known.Length == 0 || said.Length == 0 || SameLetters.AreSame(known, said);

    private PlannedTeacher? New(int line, SaidTeacher said)
    {
        var fault = !PersonName.FitsList(said.Name) || DamagedCell.IsOnlyDigits(said.Name) ? CreditFault.NoName
            : Pseudonym.IsReserved(said.Name) ? CreditFault.Deleted
            : said.Email.Length > 0 && !said.Email.Contains('@', StringComparison.Ordinal) ? CreditFault.BadEmail
            : (CreditFault?)null;
        if (fault is { } wrong)
        {
            problems.Add(new CreditProblem(line, wrong, wrong == CreditFault.BadEmail ? said.Email : said.Name));
            return null;
        }

        if (_made.Find(one => AreOne(one.Said, said)) is { } same)
            return same;
        var made = new PlannedTeacher(line, null, said);
        _made.Add(made);
        return made;
    }

    private static bool AreOne(SaidTeacher one, SaidTeacher other) => NameKey.AreSame(one.Name, other.Name)
        && May(one.Number, other.Number) && May(one.Email, other.Email) && May(one.School, other.School) && May(one.Department, other.Department);
}
