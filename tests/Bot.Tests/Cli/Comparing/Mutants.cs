using System.Collections;
using System.Reflection;
using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli.Comparing;

/// <summary>Copies of a rulebook in each of which one member of one rule says something else, found by walking the types.</summary>
internal sealed class Mutants
{
    private readonly HashSet<string> _reached = [];

    /// <summary>The members that were changed at least once, such as DutyRule.Due.</summary>
    public IReadOnlySet<string> Reached => _reached;

    public IEnumerable<(string Member, Rulebook Rulebook)> Of(Rulebook rulebook) =>
        OfRecord(rulebook).Select(mutant => (mutant.Member, (Rulebook)mutant.Value));

    /// <summary>What a record says, but not what is computed from it.</summary>
    public static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    public static bool IsRule(Type type) =>
        type.Namespace == typeof(Rulebook).Namespace && type.IsClass && type != typeof(Citations) && type != typeof(Citation);

    private IEnumerable<(string Member, object Value)> OfRecord(object record)
    {
        foreach (var property in Members(record.GetType()))
        {
            if (property.GetValue(record) is not { } value)
                continue;
            var member = $"{property.DeclaringType!.Name}.{property.Name}";
            foreach (var (inner, changed) in Of(value, member))
                yield return (inner, With(record, property, changed));
        }
    }

    private IEnumerable<(string Member, object Value)> Of(object value, string member)
    {
        if (value is IList list && value is not string)
            return OfList(list, member);
        if (IsRule(value.GetType()))
            return OfRecord(value);
        return _reached.Add(member) ? [(member, Other(value))] : [];
    }

    private IEnumerable<(string Member, object Value)> OfList(IList list, string member)
    {
        if (list.Count == 0)
            yield break;
        if (_reached.Add(member))
            yield return (member, Copy(list, list.Cast<object>().Skip(1)));
        for (var index = 0; index < list.Count; index++)
        {
            if (!IsRule(list[index]!.GetType()))
                continue;
            foreach (var (inner, changed) in OfRecord(list[index]!))
                yield return (inner, Copy(list, [.. list.Cast<object>().Take(index), changed, .. list.Cast<object>().Skip(index + 1)]));
        }
    }

    private static IList Copy(IList like, IEnumerable<object> items)
    {
        var element = like.GetType().GetInterfaces()
            .First(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GenericTypeArguments[0];
        var copy = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var item in items)
            copy.Add(item);
        return copy;
    }

    private static object With(object record, PropertyInfo property, object value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static object Other(object value) => value switch
    {
        string text => $"{text}改",
        int number => number + 1,
        bool yes => !yes,
        Enum one => Enum.GetValues(one.GetType()).Cast<object>().First(other => !other.Equals(one)),
        DateOnly day => day.AddDays(1),
        TimeSpan span => span + TimeSpan.FromMinutes(1),
        Period period => period.MovedBy(1),
        Dollars amount => amount + new Dollars(1),
        Rate rate => new Rate(rate.HundredthsOfPercent + 1),
        PointValue points => points + new PointValue(1),
        Citations cite => Citations.Read($"{cite}；改"),
        ProgrammeId => new ProgrammeId("another"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "How does a value of this type differ?"),
    };
}
