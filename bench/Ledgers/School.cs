using System.Globalization;
using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Ledgers;

/// <summary>A store with a school's placements: one teacher with many lines of credits, and others with a few and, one in ten, a case.</summary>
public sealed class School : IDisposable
{
    public const int Lines = 200;
    public const int LinesOfOthers = 5;
    private const int OneInSoManyHasACase = 10;
    private const int AtOnce = 1_000;

    public static readonly ProgrammeId Programme = new("ncut-industry-placement-113");
    private static readonly DateTimeOffset s_at = new(2025, 9, 1, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly s_first = new(2021, 8, 1);
    private readonly SqliteStore _store;

    private School(SqliteStore store) => _store = store;

    public IStore Store => _store;

    /// <summary>After everything that is in it.</summary>
    public static DateOnly Today { get; } = new(2026, 3, 1);

    public PersonId Teacher { get; private set; }

    /// <param name="folder">An empty one.</param>
    /// <param name="family">Of the rulebook.</param>
    /// <param name="others">How many other teachers there are, half of them noted before and half after.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<School> Write(DataFolder folder, string family, int others, CancellationToken cancel)
    {
        var school = new School(new SqliteStore(folder));
        await school.WriteOthers(family, 0, others / 2, cancel);
        school.Teacher = await school._store.Change(records => WriteTeacher(records, family, "王小明", Lines), cancel);
        await school.WriteOthers(family, others / 2, others, cancel);
        return school;
    }

    public void Dispose() => _store.Dispose();

    private async Task WriteOthers(string family, int from, int to, CancellationToken cancel)
    {
        for (var start = from; start < to; start += AtOnce)
        {
            await _store.Change(
                records =>
                {
                    for (var i = start; i < Math.Min(to, start + AtOnce); i++)
                        WriteOther(records, family, i);
                    return true;
                },
                cancel);
        }
    }

    private static void WriteOther(IRecords records, string family, int number)
    {
        var teacher = WriteTeacher(records, family, string.Create(CultureInfo.InvariantCulture, $"老師{number:00000}"), LinesOfOthers);
        if (number % OneInSoManyHasACase != 0)
            return;
        var own = records.Communities.Add(Programme, string.Create(CultureInfo.InvariantCulture, $"深耕{number:00000}"), "深耕服務半年期");
        records.People.Put(own.Id, teacher, Role.Convener, PersonKind.Own);
        records.Cases.Add(new CaseEntry
        {
            Community = own.Id,
            Fact = new CaseFact.Span(new Period(new DateOnly(2024, 8, 1), new DateOnly(2025, 1, 31))),
            At = s_at,
            By = teacher,
            Cite = [new("二、(一)7")],
            Version = 2,
        });
    }

    private static PersonId WriteTeacher(IRecords records, string family, string name, int lines)
    {
        var teacher = records.People.Add(name, "勤益科大", "機械工程系", "").Id;
        Note(new CreditFact.Cycle(s_first));
        for (var i = 1; i < lines; i++)
        {
            var from = s_first.AddDays(i * 8 % 1_500);
            Note(i % 2 == 0
                ? new CreditFact.Stretch("project", new Period(from, from.AddDays(60)), new Dollars(60_000), null, Leads: false, $"公司{i}")
                : new CreditFact.HalfDays("workshop", new Period(from, from.AddDays(4)), 10, $"證書{i}"));
        }

        return teacher;

        void Note(CreditFact fact) => records.Credits.Add(new CreditEntry
        {
            Person = teacher,
            Family = family,
            Fact = fact,
            At = s_at,
            By = teacher,
            Cite = [new("二、(二)2")],
            Programme = Programme,
            Version = 2,
        });
    }
}
