using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>A programme that knows public lessons and wants a record of every meeting.</summary>
public sealed class LessonRulebook : IRulebookSource
{
    public IReadOnlyCollection<Rulebook> All { get; } =
    [
        new TestRulebooks().All.First() with
        {
            Activities =
            [
                Kind("routine", "例行研討", "例會"),
                Kind("preparing", "共同備課", "共備", "備課"),
                Kind("teaching", "公開授課", "公開課", "觀課"),
                Kind("discussing", "議課"),
            ],
            Lesson = new LessonRule { Preparation = "preparing", Observation = "teaching", Discussion = "discussing", Cite = [new("伍、二")] },
            Duties =
            [
                new DutyRule { Id = "records", Name = new LocalName("活動紀錄"), Task = new DutyTask.RecordEach(), Cite = [new("附件三-表1")] },
            ],
        },
    ];

    public Rulebook? Find(ProgrammeId programme) => All.FirstOrDefault(rulebook => rulebook.Id == programme);

    private static ActivityKind Kind(string id, string name, params IReadOnlyList<string> words) =>
        new() { Id = id, Name = new LocalName(name), Words = words, Cite = [new("伍、二")] };
}
