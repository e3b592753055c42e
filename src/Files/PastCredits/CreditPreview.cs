using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.PastCredits;
using CommunityBot.Typing;

namespace CommunityBot.Files.PastCredits;

/// <summary>The words for what a list of credits would change.</summary>
public sealed class CreditPreview(CreditPlan plan) : IPastPreview
{
    private int Same => plan.Of(CreditEffect.Same).Count();

    public IEnumerable<BothLanguages> Say(PastWishes wishes)
    {
        foreach (var teacher in plan.Made.Where(_ => wishes.AcceptNew).Select(Whole))
            yield return new BothLanguages($"新增教師　{teacher}", $"Teacher added: {teacher}");
        foreach (var ofTeacher in plan.Noted.Where(line => IsSettled(line, wishes)).GroupBy(line => line.Teacher.Name))
        {
            var facts = ofTeacher.Select(line => CreditWords.Of(line.Said.Rulebook, line.Said.Fact)).ToList();
            yield return new BothLanguages(
                $"登記　{ofTeacher.Key}：{string.Join('；', facts.Select(fact => fact.Chinese))}",
                $"Noted of {ofTeacher.Key}: {string.Join("; ", facts.Select(fact => fact.English))}");
        }

        foreach (var line in plan.Lines.Where(line => line.IsAgainst && wishes.AcceptOld))
            yield return Said(line, new BothLanguages("更正　", "Corrected, "));
        if (plan.Of(CreditEffect.LeftOut).Count() is > 0 and var gone)
            yield return new BothLanguages($"略過　{gone} 列更正過的，合起來等於沒有", $"Left out: {gone} rows that were taken back and come to nothing");
        yield return new BothLanguages($"不變　{Same} 列", $"The same: {Same} rows");
    }

    public IEnumerable<BothLanguages> Doubts(PastWishes wishes)
    {
        foreach (var teacher in plan.Made.Where(_ => !wishes.AcceptNew))
        {
            yield return new BothLanguages(
                $"第 {teacher.Line} 行：名冊上沒有 {Whole(teacher)}，會新增這位教師。", $"line {teacher.Line}: {Whole(teacher)} is on no roster, and is added.");
        }

        foreach (var line in plan.Lines.Where(line => line.Effect == CreditEffect.Beside && !wishes.AcceptNew))
            yield return Said(line, new BothLanguages("", ""));
        foreach (var line in plan.Lines.Where(line => line.IsAgainst && !wishes.AcceptOld))
            yield return Said(line, new BothLanguages("", ""));
    }

    public IEnumerable<BothLanguages> WaysOut(PastWishes wishes)
    {
        if (plan.Unsure.Any() && !wishes.AcceptNew)
        {
            yield return new BothLanguages(
                "姓名、編號寫錯的，或重複的，請改正；真的要新增，請加上 --accept-new 再執行一次。",
                "Correct names and numbers that are a slip, and lines that are there already; else run it again with --accept-new.");
        }

        if (plan.Against.Any() && !wishes.AcceptOld)
        {
            yield return new BothLanguages(
                "檔案寫錯的請改正；真的要照檔案更正，請加上 --accept-old 再執行一次，原來的紀錄會留在旁邊。",
                "Correct what the file has wrong; to follow the file, run it again with --accept-old. What was noted stays beside the correction.");
        }
    }

    public BothLanguages Done(Person by)
    {
        var (lines, corrected) = (plan.Noted.Count(), plan.Against.Count());
        var people = plan.Noted.DistinctBy(line => (line.Teacher.Known?.Id, line.Teacher.Name)).Count();
        return new BothLanguages(
            $"採計已匯入：{people} 位教師 {lines} 筆（其中更正 {corrected} 筆），新增教師 {plan.Made.Count} 位，不變 {Same} 列。登記人：{by.Name}。",
            $"Credits are imported by {by.Name}: {lines} lines of {people} teachers, {corrected} of them corrections, {plan.Made.Count} teachers added, "
                + $"{Same} rows unchanged.");
    }

    private static bool IsSettled(PlannedCredit line, PastWishes wishes) =>
        line.Effect == CreditEffect.New || (line.Effect == CreditEffect.Beside && wishes.AcceptNew);

    private static string Whole(PlannedTeacher teacher) => Joined.Words(teacher.Said.Name, teacher.Said.School, teacher.Said.Department);

    private static BothLanguages Said(PlannedCredit line, BothLanguages before)
    {
        var (said, noted) = (CreditWords.Of(line.Said.Rulebook, line.Said.Fact), Noted(line));
        var (at, who, id) = (line.Said.Line, line.Teacher.Name, line.Other?.Id);
        var what = line.Effect switch
        {
            CreditEffect.Instead => new BothLanguages($"{id} 是{noted.Chinese}，改成{said.Chinese}", $"{id} is {noted.English}, and will be {said.English}"),
            CreditEffect.Again => new BothLanguages($"{id} {said.Chinese}更正過，會再登記一次", $"{id}, {said.English}, was taken back and is noted again"),
            CreditEffect.Restart => new BothLanguages($"原來是{noted.Chinese}，改成{said.Chinese}", $"{noted.English} is noted, and will be {said.English}"),
            _ => new BothLanguages(
                $"紀錄上同一段時間已經有 {id} {noted.Chinese}，會另外登記{said.Chinese}", $"{id}, {noted.English}, has these days; {said.English} is noted beside it"),
        };
        return new BothLanguages($"{before.Chinese}第 {at} 行：{who}，{what.Chinese}。", $"{before.English}line {at}: {who}, {what.English}.");
    }

    private static BothLanguages Noted(PlannedCredit line) =>
        line.Other is { } other ? CreditWords.Of(line.Said.Rulebook, other.Fact) : new BothLanguages("", "");
}
