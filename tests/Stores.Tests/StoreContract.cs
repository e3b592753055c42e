using System.Text.Json;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

/// <summary>What every store must do. A store is tested by deriving from this class.</summary>
public abstract partial class StoreContract : IAsyncDisposable
{
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");
    private static readonly DateTimeOffset s_start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly Lock _opening = new();
    private IStore? _store;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // A test's readers and its writer may ask for it first at the same moment.
    private IStore Store
    {
        get
        {
            lock (_opening)
                return _store ??= Open();
        }
    }

    /// <summary>Opens the store of this test; the second time, what the first left.</summary>
    protected abstract IStore Open();

    protected abstract ValueTask CloseAsync(IStore store);

    /// <summary>Copies of the store of this test.</summary>
    protected abstract IStoreCopies Copies();

    /// <summary>Opens a backup as whoever restores it would.</summary>
    protected abstract IStore OpenBackup(string file);

    public virtual async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await CloseAsync(_store);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_was_changed_is_read_after_reopening()
    {
        var meeting = await Change(PlanWithMember);
        await CloseAsync(Store);
        _store = Open();

        var found = await Read(records => records.Meetings.Find(meeting.Id));
        Assert.Equal(meeting with { Secret = default }, found! with { Secret = default });
        Assert.Equal(meeting.Secret.Bytes.ToArray(), found.Secret.Bytes.ToArray());
    }

    [Fact]
    public async Task A_change_that_throws_leaves_nothing_and_harms_no_other()
    {
        var good = Change(records => records.Communities.Add(s_programme, "好的社群", ""));
        var bad = Change<bool>(records =>
        {
            records.Communities.Add(s_programme, "壞的社群", "");
            throw new InvalidOperationException("on purpose");
        });
        var alsoGood = Change(records => records.Communities.Add(s_programme, "另一個社群", ""));

        await good;
        await alsoGood;
        await Assert.ThrowsAsync<InvalidOperationException>(() => bad);
        Assert.Equal(["另一個社群", "好的社群"], (await Read(records => records.Communities.All())).Select(c => c.Name).Order());
    }

    [Fact]
    public async Task Reading_cannot_change_anything()
    {
        await Change(PlanWithMember);
        await Assert.ThrowsAnyAsync<Exception>(() => Read(records => records.Communities.Add(s_programme, "偷渡", "")));
        Assert.Single(await Read(records => records.Communities.All()));
    }

    [Fact]
    public async Task An_event_is_admitted_once_however_many_deliver_it_at_the_same_time()
    {
        var admissions = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Change(records => records.Inbox.Admit("line:01H", s_start))));
        Assert.Single(admissions, admitted => admitted);
    }

    [Fact]
    public async Task Forgotten_events_are_those_before_the_day_given()
    {
        await Change(records => records.Inbox.Admit("old", s_start) & records.Inbox.Admit("new", s_start.AddDays(2)));
        Assert.Equal(1, await Change(records => records.Inbox.ForgetBefore(s_start.AddDays(1))));
        Assert.False(await Change(records => records.Inbox.Admit("new", s_start)));
        Assert.True(await Change(records => records.Inbox.Admit("old", s_start)));
    }

    [Fact]
    public async Task Signing_in_is_noted_once_and_the_first_line_stands()
    {
        var meeting = await Change(PlanWithMember);
        var me = await Read(records => records.People.Named("王小明", "勤益科大")[0]);
        var entry = new AttendanceEntry { Meeting = meeting.Id, Person = me.Id, Act = AttendanceAct.SignedIn, At = s_start };

        var noted =
            await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Change(records => records.Attendance.Add(entry with { At = s_start.AddSeconds(i) }))));

        Assert.Single(noted, first => first is not null);
        Assert.Single(await Read(records => records.Attendance.Of(meeting.Id)));
    }

    [Fact]
    public async Task Corrections_and_guests_are_added_beside_what_was_there()
    {
        var meeting = await Change(PlanWithMember);
        var me = await Read(records => records.People.Named("王小明", "勤益科大")[0]);
        await Change(records =>
        {
            records.Attendance.Add(new AttendanceEntry { Meeting = meeting.Id, Person = me.Id, Act = AttendanceAct.SignedIn, At = s_start, Late = true });
            records.Attendance.Add(
                new AttendanceEntry
                {
                    Meeting = meeting.Id,
                    Person = me.Id,
                    Act = AttendanceAct.Recorded,
                    At = s_start.AddHours(1),
                    RecordedBy = me.Id,
                    Reason = "遲到進場",
                });
            return records.Attendance.Add(
                new AttendanceEntry { Meeting = meeting.Id, Guest = "陳大文", Act = AttendanceAct.Recorded, At = s_start.AddHours(1), RecordedBy = me.Id });
        });

        var log = await Read(records => records.Attendance.Of(meeting.Id));
        Assert.Equal(3, log.Count);
        Assert.True(log[0].Late);
        Assert.Equal("遲到進場", log[1].Reason);
        Assert.Equal("陳大文", log[2].Guest);
        var mine = Assert.Single(await Read(records => records.Meetings.Of(me.Id, s_start, s_start.AddHours(1), Circle.Clock)));
        Assert.Equal(PresenceState.Recorded, mine.Presence.State);
        Assert.Equal(s_start, mine.Presence.SignedInAt);
    }

    [Fact]
    public async Task Meetings_are_numbered_by_time_within_their_kind_and_cancelled_ones_do_not_count()
    {
        var third = await Change(PlanWithMember);
        var first = await Change(records => records.Meetings.Plan(PlanOf(third.Community, s_start.AddDays(-7))));
        var lecture = await Change(records => records.Meetings.Plan(PlanOf(third.Community, s_start.AddDays(-6)) with { Kind = "lecture" }));
        var cancelled = await Change(records => records.Meetings.Plan(PlanOf(third.Community, s_start.AddDays(-5))));
        Assert.Equal(2, cancelled.Number);

        await Change(records =>
        {
            records.Meetings.CallOff(cancelled, s_start);
            return true;
        });

        Assert.Equal(1, first.Number);
        Assert.Equal(1, lecture.Number);
        Assert.Equal(1, (await Read(records => records.Meetings.Find(cancelled.Id)))!.Number);
        Assert.Equal(
            new[] { first.Id, cancelled.Id, third.Id }.ToHashSet(),
            (await Read(records => records.Meetings.OfKind(third.Community, third.Kind))).Select(meeting => meeting.Id).ToHashSet());
        Assert.Equal(2, (await Read(records => records.Meetings.Find(third.Id)))!.Number);
        Assert.DoesNotContain(
            await Read(records => records.Meetings.Of(third.Community, s_start.AddDays(-30), s_start.AddDays(30))),
            m => m.Id == cancelled.Id);
    }

    [Fact]
    public async Task A_span_finds_the_meetings_that_overlap_it()
    {
        var meeting = await Change(PlanWithMember);
        Task<int> Found(double fromHours, double toHours) => Read(records =>
            records.Meetings.Of(meeting.Community, s_start.AddHours(fromHours), s_start.AddHours(toHours)).Count);

        Assert.Equal(1, await Found(-1, 0.5));
        Assert.Equal(1, await Found(1.9, 5));
        Assert.Equal(0, await Found(-3, 0));
        Assert.Equal(0, await Found(2, 5));
    }

    [Fact]
    public async Task Open_meetings_are_those_whose_window_contains_the_instant()
    {
        var meeting = await Change(PlanWithMember);
        await Change(records =>
        {
            records.Meetings.Update(meeting with { Window = new SignInWindow(s_start, s_start.AddHours(2)) });
            return true;
        });

        Assert.Single(await Read(records => records.Meetings.OpenAt(s_start)));
        Assert.Empty(await Read(records => records.Meetings.OpenAt(s_start.AddHours(2))));
        Assert.Empty(await Read(records => records.Meetings.OpenAt(s_start.AddTicks(-10_000))));
    }

    [Fact]
    public async Task An_account_keeps_what_is_remembered_of_it()
    {
        await Change(PlanWithMember);
        var me = await Read(records => records.People.Named("王小明", "勤益科大")[0]);
        var account = new ChatAccount
        {
            Address = new ChatAddress("line", "U1"),
            Person = me,
            BoundAt = s_start,
            Language = Language.English,
            Guesses = GuessLimit.None.AfterWrong(s_start),
            Reachable = false,
            Question = new OpenQuestion
            {
                Command = "new-meeting",
                Slot = "when",
                Known = JsonElement.Parse("""{"Meeting":12,"Place":"工程館301","Topic":"「AI」\"教材\""}"""),
                Place = new ChatAddress("line", "C1", IsGroup: true),
                AskedAt = s_start,
            },
        };
        await Save(account);

        var found = await Read(records => records.Accounts.Find(account.Address));
        Assert.Equal(account with { Question = null }, found! with { Question = null });
        Assert.True(JsonElement.DeepEquals(account.Question.Known!.Value, found.Question!.Known!.Value));
        Assert.Equal(account.Question with { Known = found.Question.Known }, found.Question);
    }

    [Fact]
    public async Task Of_several_accounts_of_a_person_the_one_bound_last_comes_first()
    {
        await Change(PlanWithMember);
        var me = await Read(records => records.People.Named("王小明", "勤益科大")[0]);
        foreach (var (user, at) in new[] { ("U1", s_start), ("U2", s_start.AddDays(1)) })
            await Save(new ChatAccount { Address = new ChatAddress("line", user), Person = me, BoundAt = at });

        Assert.Equal(["U2", "U1"], (await Read(records => records.Accounts.Of(me.Id))).Select(account => account.Address.Id));
    }

    [Fact]
    public async Task A_binding_code_is_used_once()
    {
        await Change(PlanWithMember);
        var me = await Read(records => records.People.Named("王小明", "勤益科大")[0]);
        var code = BindingCode.For(me.Id, s_start, BindingCode.ChatLifetime);
        await Change(records =>
        {
            records.Accounts.AddCode(code);
            return true;
        });

        Assert.Equal(code.ExpiresAt, Assert.Single(await Read(records => records.Accounts.OpenCodesOf(me.Id, s_start))).ExpiresAt);
        Assert.Empty(await Read(records => records.Accounts.OpenCodesOf(me.Id, code.ExpiresAt)));
        var uses = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Change(records => records.Accounts.EndCode(code.Code, CodeEnd.Used, s_start))));
        Assert.Single(uses, used => used);
        Assert.Empty(await Read(records => records.Accounts.OpenCodesOf(me.Id, s_start)));
    }

    [Fact]
    public async Task Joining_a_community_again_changes_the_membership_and_adds_none()
    {
        var meeting = await Change(PlanWithMember);
        var me = await Read(records => records.People.Named("王小明", "勤益科大")[0]);
        await Change(records =>
        {
            records.People.Put(meeting.Community, me.Id, Role.Convener, PersonKind.Foreign);
            return true;
        });

        var membership = Assert.Single(await Read(records => records.People.EverIn(meeting.Community)));
        Assert.Equal((Role.Convener, PersonKind.Foreign), (membership.Role, membership.Kind));
    }

    [Fact]
    public async Task People_are_found_by_email_whatever_its_case_and_by_name_and_school()
    {
        var added = await Change(records => records.People.Add("李老師", "光武國中", "數學", "Li@Example.tw"));
        Assert.Equal(added, await Read(records => records.People.FindByEmail("li@example.TW")));
        Assert.Equal([added], await Read(records => records.People.Named("李老師", "光武國中")));
        Assert.Null(await Read(records => records.People.FindByEmail("")));
        Assert.Empty(await Read(records => records.People.Named("李老師", "別校")));
    }

    [Fact]
    public async Task A_message_waits_until_it_is_noted_as_sent()
    {
        var message = await Enqueue();
        Assert.Equal(
            [new OutboxEntry(message.Id, message.To, IsAnswer: true, IsWorthKeeping: true, s_start)], await Read(records => records.Outbox.Waiting()));
        var found = await Find(message.Id);
        Assert.Equal(message.Body.Text, found!.Body.Text);
        Assert.Equal(message.Body.Choices, found.Body.Choices);
        Assert.Equal(
            (message.Ticket, message.UsefulUntil, message.IsWorthKeeping, message.EnqueuedAt),
            (found.Ticket, found.UsefulUntil, found.IsWorthKeeping, found.EnqueuedAt));

        await Note(message.Id, new Fate.Sent());
        Assert.Empty(await Read(records => records.Outbox.Waiting()));
        Assert.Null(await Find(message.Id));
    }

    [Fact]
    public async Task What_waits_stands_in_the_order_in_which_it_was_decided_on_whatever_the_clock_said()
    {
        var (first, second, third) = (await Enqueue(at: s_start.AddDays(1)), await Enqueue(at: s_start), await Enqueue(at: s_start));
        Assert.Equal([first.Id, second.Id, third.Id], (await Read(records => records.Outbox.Waiting())).Select(entry => entry.Id));
    }

    [Fact]
    public async Task A_card_goes_out_with_the_bars_it_was_given()
    {
        Field[] fields = [new("膳食費", "0／8,000") { Bar = 0 }, new("印刷費", "9,600／8,000") { Bar = 120 }, new("例行研討", "6／6 次") { Bar = 100, Full = FullBar.Goal }];
        await Enqueue(Reply.Show(new Card { Title = "經費", Fields = fields }));
        Assert.Equal(fields, (await Find((await Read(records => records.Outbox.Waiting()))[0].Id))!.Body.Card!.Fields);
    }

    [Fact]
    public async Task A_message_given_up_can_be_sent_again_by_hand_and_is_then_of_that_day()
    {
        var message = await Enqueue();
        await Note(message.Id, new Fate.TryAgain(TimeSpan.FromSeconds(2), MayHaveArrived: false, "429"));
        await Note(message.Id, new Fate.GivenUp("blocked"));
        Assert.Equal(new OutboxSummary(0, 1, "blocked"), await Read(records => records.Outbox.Summarize()));
        Assert.Null(await Find(message.Id));

        Assert.Equal(1, await Change(records => records.Outbox.RetryGivenUp(s_start.AddDays(2))));
        Assert.Equal(s_start.AddDays(2), Assert.Single(await Read(records => records.Outbox.Waiting())).EnqueuedAt);
        Assert.Null((await Find(message.Id))!.UsefulUntil);
    }

    [Fact]
    public async Task Ten_thousand_changes_at_once_are_all_kept()
    {
        await Task.WhenAll(Enumerable.Range(0, 10_000).Select(i => Change(records => records.Inbox.Admit($"e{i}", s_start))));
        Assert.Equal(10_000, await Change(records => records.Inbox.ForgetBefore(s_start.AddDays(1))));
    }

    [Fact]
    public async Task Readers_see_whole_changes_only()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var reading = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                    Assert.True(await Read(records => records.Communities.All().Count) % 2 == 0);
            },
            Cancel);
        for (var i = 0; i < 200; i++)
        {
            await Change(records =>
            {
                records.Communities.Add(s_programme, $"甲{i}", "");
                return records.Communities.Add(s_programme, $"乙{i}", "");
            });
        }

        await stop.CancelAsync();
        await reading;
    }

    protected Task<T> Change<T>(Func<IRecords, T> work) => Store.Change(work, Cancel);

    protected Task<T> Read<T>(Func<IRecords, T> work) => Store.Read(work, Cancel);

    private static Meeting PlanWithMember(IRecords records)
    {
        var community = records.Communities.Add(s_programme, "AI數位研究社群", "AI數位");
        var person = records.People.Add("王小明", "勤益科大", "資管系", "");
        records.People.Put(community.Id, person.Id, Role.Member, PersonKind.Own);
        return records.Meetings.Plan(PlanOf(community.Id, s_start));
    }

    private static MeetingPlan PlanOf(CommunityId community, DateTimeOffset startsAt) => new()
    {
        Community = community,
        Kind = "routine",
        Topic = "AI教材共備",
        Place = "工程館301",
        StartsAt = startsAt,
        EndsAt = startsAt.AddHours(2),
    };

    private Task<bool> Save(ChatAccount account) => Change(records =>
    {
        records.Accounts.Save(account);
        return true;
    });

    private async Task<OutboxMessage> Enqueue(Reply? body = null, DateTimeOffset? at = null)
    {
        var message = new OutboxMessage
        {
            Id = OutboxId.Next(at ?? s_start),
            To = new ChatAddress("line", "U1"),
            Ticket = new ReplyTicket("token"),
            Body = body ?? Reply.Say("已簽到", Choice.Saying("出席"), Choice.Opening("投影頁", new Uri("https://example.org/board"))),
            Language = Language.Chinese,
            IsWorthKeeping = true,
            UsefulUntil = s_start.AddHours(3),
            EnqueuedAt = at ?? s_start,
        };
        await Change(records =>
        {
            records.Outbox.Enqueue(message);
            return true;
        });
        return message;
    }

    private Task<List<OutboxMessage>> ToBeSent() => Read(records => records.Outbox.Waiting().Select(entry => records.Outbox.Find(entry.Id)!).ToList());

    private Task<OutboxMessage?> Find(OutboxId id) => Read(records => records.Outbox.Find(id));

    private Task<bool> Note(OutboxId id, Fate fate) => Change(records =>
    {
        records.Outbox.Note(id, fate);
        return true;
    });
}
