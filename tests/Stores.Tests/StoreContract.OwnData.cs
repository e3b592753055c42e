using CommunityBot.Accounts;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.OwnData;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task What_is_kept_about_somebody_is_told_by_kind_and_nothing_of_others()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records => Ended(() =>
        {
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Web, "U1"), Person = circle.Member, BoundAt = Circle.Start });
            records.Attendance.Add(new AttendanceEntry
            {
                Meeting = circle.First.Id,
                Person = circle.Member.Id,
                Act = AttendanceAct.Leave,
                At = Circle.Start,
                Reason = "公差",
                RecordedBy = circle.Convener.Id,
            });
            records.Transcript.Add(new TranscriptLine { UserId = "U1", Key = "1", At = Circle.Start, Said = "點數" });
            records.Transcript.Add(new TranscriptLine { UserId = "U1", Key = "2", At = Circle.Start, Reply = Reply.Say("共 3 點") });
            records.Transcript.Add(new TranscriptLine { UserId = "U2", Key = "1", At = Circle.Start, Said = "別人說的" });
        }));

        var mine = await Read(records => records.OwnData.Of(circle.Member.Id));
        Assert.Equal(
            [DataKind.Person, DataKind.Account, DataKind.Place, DataKind.Attendance, DataKind.Conversation, DataKind.Conversation],
            mine.Select(line => line.Kind));
        Assert.Equal(
            [("Name", "王小明"), ("School", "勤益科大"), ("Department", "電機系")],
            mine[0].Parts.Select(part => (part.Name.ToString(), ((DataValue.Words)part.Value).Text)));
        Assert.Contains(new DataPart(DataName.Why, new DataValue.Words("公差")), mine[3].Parts);
        Assert.Contains(new DataPart(DataName.By, new DataValue.Words("林志宏")), mine[3].Parts);
        Assert.Contains(new DataPart(DataName.Act, new DataValue.OneOf(AttendanceAct.Leave)), mine[3].Parts);
        Assert.Contains(new DataPart(DataName.Answer, new DataValue.Words("共 3 點")), mine[5].Parts);

        var conveners = await Read(records => records.OwnData.Of(circle.Convener.Id));
        Assert.Equal([DataKind.Person, DataKind.Place, DataKind.NotedForOthers], conveners.Select(line => line.Kind));
        Assert.DoesNotContain(conveners[2].Parts, part => part.Name is DataName.Why or DataName.Name);
    }

    [Fact]
    public async Task What_others_wrote_for_a_community_is_told_those_whom_it_names()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records => Ended(() =>
        {
            foreach (var text in (string[])["王小明老師提問", "王小明珠也來了", "大家都到"])
                records.Meetings.AddMinutes(new Minutes { Meeting = circle.First.Id, Text = text, At = Circle.Start, By = circle.Convener.Id });
            records.Meetings.AddMinutes(new Minutes { Meeting = circle.First.Id, Text = "王小明自己寫的", At = Circle.Start, By = circle.Member.Id });
        }));

        var named = (await Read(records => Everything.Of(records, circle.Member.Id))).Where(line => line.Kind == DataKind.NamedIn).ToList();

        Assert.Equal(
            ["王小明老師提問", "王小明珠也來了"],
            named.SelectMany(line => line.Parts).Where(part => part.Name == DataName.Text).Select(part => ((DataValue.Words)part.Value).Text));
        Assert.DoesNotContain(DataKind.NamedIn, (await Read(records => Everything.Of(records, circle.Convener.Id))).Select(line => line.Kind));
    }

    [Fact]
    public async Task What_somebody_is_called_is_no_earlier_name()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        foreach (var name in (string[])["王曉明", "王小明"])
            await Change(records => Ended(() => records.People.Update(records.People.Find(circle.Member.Id)! with { Name = name })));

        var former = (await Read(records => records.OwnData.Of(circle.Member.Id)))[0].Parts.First(part => part.Name == DataName.FormerNames);

        Assert.Equal(new DataValue.Words("王曉明"), former.Value);
    }
}
