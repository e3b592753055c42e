using CommunityBot.Deeds;
using CommunityBot.Meetings;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>收回 of attendance that was brought in from a file.</summary>
public sealed class UndoneImportTests
{
    private static readonly string[] s_noted = ["王小明", "陳美麗"];

    [Fact]
    public async Task It_is_said_how_much_that_is_before_all_of_it_is_taken_back()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var convener = records.People.Named("林召集")[0].Id;
            var of = s_noted.Select(name => new Whom(records.People.Named(name)[0].Id)).ToList();
            foreach (var whom in of)
            {
                records.Attendance.Add(new AttendanceEntry
                {
                    Meeting = scene.Meeting.Id,
                    Person = whom.Person,
                    Act = AttendanceAct.Recorded,
                    At = scene.Now,
                    RecordedBy = convener,
                });
            }

            return records.Deeds.Add(new DeedEntry
            {
                Person = convener,
                At = scene.Now,
                What = new Deed.Imported([], [new Deed.Attendance(scene.Meeting.Id, AttendanceAct.Recorded, of)]),
            });
        });

        var asked = await scene.Says("林召集", "收回");

        Assert.Equal("要收回「匯入的出席（AI數位研究社群：登記 2 筆）」嗎？是的話請按「收回」。", asked!.Text);
        Assert.True((await scene.PresenceOf("王小明")).CountsAsPresent);
        Assert.Contains("已收回：匯入的出席", (await scene.Presses("林召集", asked, "收回"))!.Text, StringComparison.Ordinal);
        Assert.False((await scene.PresenceOf("王小明")).CountsAsPresent);
        Assert.False((await scene.PresenceOf("陳美麗")).CountsAsPresent);
    }
}
