using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Deeds;
using CommunityBot.Records;

namespace CommunityBot.PastCredits;

/// <summary>Brings past credits into the records as an officer would by hand (採計), who is named and may take it back, teacher by teacher.</summary>
/// <param name="records">What is changed.</param>
/// <param name="by">Who does it.</param>
/// <param name="now">When.</param>
public sealed class CreditImport(IRecords records, PersonId by, DateTimeOffset now)
{
    /// <summary>Why a line was taken back where the file does not say.</summary>
    private const string Corrected = "照匯入的檔案更正";

    /// <param name="plan">Made of these records in this change.</param>
    public void Run(CreditPlan plan)
    {
        var made = plan.Made.ToDictionary(teacher => teacher, Make);
        foreach (var ofTeacher in plan.Noted.GroupBy(line => line.Teacher.Known?.Id ?? made[line.Teacher]))
        {
            var lines = ofTeacher.SelectMany(line => Note(ofTeacher.Key, line)).ToList();
            records.Deeds.Add(new DeedEntry { Person = by, At = now, What = new Deed.Credited(ofTeacher.Key, lines) });
        }
    }

    private PersonId Make(PlannedTeacher teacher)
    {
        var said = teacher.Said;
        var person = records.People.Add(said.Name, said.School, said.Department, said.Email);
        if (said.Number.Length > 0)
            records.People.Update(person with { Number = said.Number });
        return person.Id;
    }

    private IEnumerable<CreditEntryId> Note(PersonId person, PlannedCredit line)
    {
        var said = line.Said;
        if (line is { Effect: CreditEffect.Instead, Other: { } wrong })
            yield return records.Credits.Add(wrong.TakenBack(by, now, said.Reason.Length > 0 ? said.Reason : Corrected)).Id;
        yield return records.Credits.Add(new CreditEntry
        {
            Person = person,
            Family = said.Family,
            Fact = said.Fact,
            At = now,
            By = by,
            Why = said.Reason,
            Cite = said.Cite,
            Programme = said.Rulebook.Id,
            Version = said.Rulebook.Version,
        }).Id;
    }
}
