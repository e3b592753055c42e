using CommunityBot.Attachments;
using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.OwnData;
using CommunityBot.Stores.Kept;
using CommunityBot.Typing;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Takes somebody out of every collection: what is theirs alone goes, what others count on stays without the name.</summary>
internal sealed class LiteDbErasure(LiteDbSession db, Erasing person)
{
    private static readonly string[] s_gone =
        ["former_names", "private_links", "calendar_addresses", "calendar_stamps", "nudge_settings", "hushed", "binding_codes"];

    private readonly long _id = person.Person.Value;

    private LiteDbFreeTexts Texts => new(db);

    public void Run()
    {
        var accounts = Theirs("accounts");
        Unsend(accounts);
        ForgetReasons();
        ForgetSalts();
        ForgetDeeds();
        ForgetConversations(accounts);
        ForgetGuesses(accounts);
        ForgetPostage(accounts);
        ForgetAccounts(accounts);
        ForgetAttachments();
        foreach (var collection in s_gone)
            db.Delete(collection, Theirs(collection));
        foreach (var code in db.With("binding_codes", "made_by", _id).Where(code => code.Has("used_at")))
            db.Update("binding_codes", code.Set(("made_by", null)));
        db.Delete(LiteDbNudges.Nudges, Theirs(LiteDbNudges.Nudges).Where(nudge => nudge.NumberOrNull("way") != (long)Way.Pushed));
        Rename("lessons", "teacher_id", "teacher");
        Rename("budget_ledger", "payee_id", "payee");
        EndOffices("officers");
        EndOffices("heads");
        BePseudonym();
        new Unnaming(Texts, person).Run();
    }

    private List<BsonDocument> Theirs(string collection) => db.With(collection, "person_id", _id);

    /// <summary>What was on its way to them is not sent; to others it still is.</summary>
    private void Unsend(List<BsonDocument> accounts)
    {
        var theirs = accounts.Select(account => (account.Text("channel"), account.Text("user_id"))).ToHashSet();
        foreach (var message in db.All(LiteDbOutbox.Outbox).Where(message => !message.Flag("is_group")))
        {
            string[] to = [message.Text("recipient"), .. message.TextOrNull("also_to")?.Split(' ') ?? []];
            var left = to.Where(one => !theirs.Contains((message.Text("channel"), one))).ToList();
            if (left.Count == 0)
                db.Delete(LiteDbOutbox.Outbox, message["_id"]);
            else if (left.Count < to.Length)
                db.Update(LiteDbOutbox.Outbox, LiteDbOutbox.To(message, left));
        }
    }

    private void ForgetReasons()
    {
        var lines = Theirs("attendance").FindAll(line =>
            line.Text("reason").Length > 0 && (AttendanceAct)line.Whole("act") is AttendanceAct.Leave or AttendanceAct.ComingLate);
        new ToldReasons(Texts, person, NameKey.Of(db.Find(LiteDbPeople.People, _id)!.Text("name"))).Run(lines.Select(line => line.Text("reason")));
        foreach (var line in lines)
        {
            if (line.NumberOrNull("recorded_by") is { } recorder)
            {
                foreach (var told in db.With(LiteDbTranscript.Transcript, "person_id", recorder).Where(told => told.TextOrNull("said") == line.Text("reason")))
                    db.Update(LiteDbTranscript.Transcript, told.Set(("said", Unnaming.Gone)));
            }

            db.Update("attendance", line.Set(("reason", "")));
        }

        foreach (var place in Theirs(LiteDbMemberships.Memberships))
            db.Update(LiteDbMemberships.Memberships, place.Set(("why", "")));
    }

    /// <summary>Of lines whose links were made with the name.</summary>
    private void ForgetSalts()
    {
        ForgottenSalts.Of(db, "attendance", Theirs("attendance"));
        ForgottenSalts.Of(db, "point_ledger", Theirs("point_ledger"));
        ForgottenSalts.Of(db, "budget_ledger", db.With("budget_ledger", "payee_id", _id));
    }

    /// <summary>Nobody is called by an earlier name again. The deeds stay, as their numbers may not be given twice.</summary>
    private void ForgetDeeds()
    {
        foreach (var deed in db.All(LiteDbDeeds.Deeds))
        {
            if (LiteDbDeeds.What(deed) is Deed.Renamed renamed && renamed.Person == person.Person)
                deed.Set(("what", LiteDbDeeds.Written(new Deed.Final(FinalDeed.Erased))));
            else if (deed.Number("person_id") != _id || !deed.Has("message"))
                continue;
            if (deed.Number("person_id") == _id)
                deed.Set(("message", null));
            db.Update(LiteDbDeeds.Deeds, deed);
        }
    }

    /// <summary>The last line of the web chat keeps its number from being given twice, and nothing else.</summary>
    private void ForgetConversations(List<BsonDocument> accounts)
    {
        var users = accounts.Where(account => account.Text("channel") == ChannelNames.Web).Select(account => account.Text("user_id")).ToHashSet();
        var all = db.All(LiteDbTranscript.Transcript);
        var theirs = all.FindAll(line => line.NumberOrNull("person_id") is { } one ? one == _id : users.Contains(line.Text("user_id")));
        if (theirs.Count > 0 && theirs[^1] == all[^1])
        {
            db.Update(LiteDbTranscript.Transcript, LiteDbTranscript.Keyed(theirs[^1].Set(
                ("user_id", ""), ("key", Key.Of(theirs[^1].Id())), ("said", ""), ("reply", null), ("person_id", null))));
            theirs.RemoveAt(theirs.Count - 1);
        }

        db.Delete(LiteDbTranscript.Transcript, theirs);
    }

    private void ForgetGuesses(List<BsonDocument> accounts)
    {
        db.Delete("guesses", Key.Words($"person {_id}"));
        foreach (var account in accounts)
            db.Delete("guesses", Key.Words($"sender {account.Text("channel")} {account.Text("user_id")}"));
    }

    /// <summary>A message that the platform counted stays counted.</summary>
    private void ForgetPostage(List<BsonDocument> accounts)
    {
        var theirs = accounts.Select(account => (Channel: account.Text("channel"), User: account.Text("user_id"))).ToList();
        var senders = theirs.Select(one => $"{one.Channel}:{one.User}").ToHashSet();
        foreach (var spent in db.All(LiteDbAllowances.Postage))
        {
            var (isTo, isFrom) = (theirs.Contains((spent.Text("channel"), spent.TextOrNull("recipient")!)), senders.Contains(spent.TextOrNull("sender")!));
            if (isTo)
                spent.Set(("recipient", null));
            if (isFrom)
                spent.Set(("sender", null));
            if (isTo || isFrom)
                db.Update(LiteDbAllowances.Postage, spent);
        }
    }

    /// <summary>Those that have a menu stay, as nobody's, until it is taken off.</summary>
    private void ForgetAccounts(List<BsonDocument> accounts)
    {
        foreach (var account in accounts)
        {
            if (account.Has("menu"))
            {
                db.Update(LiteDbChatAccounts.Accounts, account.Set(
                    ("person_id", null), ("bound_at", null), ("question", null), ("wrong_guesses", 0), ("last_guess_at", 0), ("wait_until", 0),
                    ("used_at", person.At)));
            }
            else
            {
                db.Delete(LiteDbChatAccounts.Accounts, account["_id"]);
            }
        }
    }

    /// <summary>What was not fetched yet, or belongs nowhere, is theirs alone.</summary>
    private void ForgetAttachments()
    {
        var all = new LiteDbAttachments(db);
        foreach (var one in all.By(person.Person).Where(one => one.State == AttachmentState.Awaited || one is { Meeting: null, Expense: null }))
            all.Update(one with { State = AttachmentState.Gone, File = null, Slip = null });
    }

    private void Rename(string collection, string who, string column)
    {
        foreach (var line in db.With(collection, who, _id).Where(line => line.Text(column).Length > 0))
            db.Update(collection, line.Set((column, person.Pseudonym)));
    }

    private void EndOffices(string offices)
    {
        foreach (var office in Theirs(offices))
        {
            if (office.DayOrNull("from_day") > person.Day)
                db.Delete(offices, office["_id"]);
            else if (!(office.DayOrNull("until_day") <= person.Day))
                db.Update(offices, office.Set(("until_day", person.Day)));
        }
    }

    private void BePseudonym()
    {
        var me = db.Find(LiteDbPeople.People, _id)!;
        db.Update(LiteDbPeople.People, LiteDbPeople.Written(me, new Person
        {
            Id = person.Person,
            Name = person.Pseudonym,
            School = "",
            Department = "",
            Email = "",
            DeletedOn = person.Day,
        }));
    }
}
