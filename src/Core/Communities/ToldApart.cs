using CommunityBot.Typing;

namespace CommunityBot.Communities;

/// <summary>
/// What people are called where they are shown together: by name, and of two of one name with what tells them apart. That is the department,
/// the school or both; of two of one department the e-mail address up to the @; and where they have none, the tag of the records.
/// </summary>
public sealed class ToldApart(IEnumerable<Person> together)
{
    /// <summary>What a department may be called without.</summary>
    private const string Kinds = "系所科組";

    /// <summary>A shorter name of one is no word for it.</summary>
    private const int LeastShort = 2;

    private readonly ILookup<NameKey, Person> _called = together.DistinctBy(person => person.Id).ToLookup(person => NameKey.Of(person.Name));

    /// <summary>All that may be said beside the name of somebody to tell them apart. Their number is nowhere shown, but who knows it may say it.</summary>
    public static IEnumerable<string> Words(Person person)
    {
        yield return Joined.Words(person.School, person.Department);
        yield return person.School;
        yield return person.Department;
        if (person.Department is [.. { Length: >= LeastShort } start, var kind] && Kinds.Contains(kind, StringComparison.Ordinal))
            yield return start;
        yield return person.Email;
        yield return Mailbox(person);
        yield return Mailbox(person).TrimEnd('@');
        yield return person.Number;
        yield return person.Id.Tag();
    }

    /// <summary>What of it is shown beside the name and tells, alone, who somebody may be.</summary>
    public static IReadOnlyList<string> Beside(Person person) =>
        [.. new[] { person.Department, person.Title, Mailbox(person) }.Where(one => one.Length >= LeastShort)];

    /// <summary>Typed, it names that one and no other: 王小明 電子系.</summary>
    public string Shown(Person person) => Joined.Words(person.Name, Apart(person));

    /// <summary>The same with school and department, whoever else there is.</summary>
    public string InFull(Person person) => Joined.Words(person.InFull, Further(person));

    /// <summary>What tells two of one name, school and department apart; empty where nobody else is all of that.</summary>
    public string Further(Person person)
    {
        var others = Others(person).Where(other => NameKey.AreSame(other.InFull, person.InFull)).ToList();
        return others.Count == 0 ? ""
            : person.Email.Length > 0 && others.TrueForAll(other => !NameKey.AreSame(Mailbox(other), Mailbox(person))) ? Mailbox(person)
            : person.Id.Tag();
    }

    private string Apart(Person person)
    {
        var others = Others(person).ToList();
        return others.Count == 0 ? ""
            : IsOnly(one => one.Department) ? person.Department
            : IsOnly(one => one.School) ? person.School
            : Joined.Words(person.School, person.Department, Further(person));

        bool IsOnly(Func<Person, string> part) => part(person).Length > 0 && others.TrueForAll(other => !NameKey.AreSame(part(other), part(person)));
    }

    private IEnumerable<Person> Others(Person person) => _called[NameKey.Of(person.Name)].Where(other => other.Id != person.Id);

    private static string Mailbox(Person person) => person.Email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? person.Email[..(at + 1)] : "";
}
