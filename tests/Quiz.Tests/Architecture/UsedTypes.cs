using Mono.Cecil;

namespace Quiz.Tests.Architecture;

/// <summary>
/// The types that something names, taken apart: an array is its elements, a generic type itself and its arguments.
/// </summary>
internal sealed class UsedTypes
{
    private readonly HashSet<TypeReference> _types = [];

    public IEnumerable<TypeReference> Types => _types;

    public void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                Add(generic.ElementType);
                foreach (TypeReference argument in generic.GenericArguments) Add(argument);
                return;
            case TypeSpecification made:
                Add(made.ElementType);
                return;
            default:
                _types.Add(type);
                return;
        }
    }

    /// <summary>A method by its signature.</summary>
    public void Add(MethodReference method)
    {
        Add(method.DeclaringType);
        Add(method.ReturnType);
        foreach (ParameterDefinition parameter in method.Parameters) Add(parameter.ParameterType);
        if (method is GenericInstanceMethod generic)
        {
            foreach (TypeReference argument in generic.GenericArguments) Add(argument);
        }
    }

    public void Add(CustomAttribute attribute)
    {
        Add(attribute.Constructor);
        foreach (CustomAttributeArgument argument in attribute.ConstructorArguments)
        {
            if (argument.Value is TypeReference type) Add(type);
        }
    }
}
